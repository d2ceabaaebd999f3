/// Profiles: curated selections of the record, several to a person.
///
/// Owns: `master_profiles` and which entries each selects, in which order. Promises: facts are
/// stored once, in the record, and a profile keeps only what it says otherwise; a profile selects
/// its person's own entries; what is never to be used is left out; the whole profile is read by one
/// query; a reworded text stands beside the person's own words and never in place of them. Must
/// never: change what a fact says.
@NullMarked
package org.cursus.app.record.profile;

import org.jspecify.annotations.NullMarked;
