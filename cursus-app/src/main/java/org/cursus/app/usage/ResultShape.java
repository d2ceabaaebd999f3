package org.cursus.app.usage;

/// Says which results of a feature its own page can show. A feature that has a template for its
/// results has a bean of this. Services outside of Cursus may send whatever they like, which is
/// then shown as plain names and values.
///
/// @param shape the record that the feature stores
public record ResultShape(Feature feature, Class<?> shape) {}
