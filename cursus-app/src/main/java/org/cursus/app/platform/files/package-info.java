/// Files that people gave us, encrypted at rest.
@NullMarked
package org.cursus.app.platform.files;

import org.jspecify.annotations.NullMarked;
