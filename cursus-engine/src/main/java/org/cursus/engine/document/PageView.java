package org.cursus.engine.document;

/// One page as something a browser can show: PNG for a PDF or a picture, SVG for files
/// without pages of their own.
///
/// @param mediaType `image/png` or `image/svg+xml`
public record PageView(String mediaType, byte[] content) {}
