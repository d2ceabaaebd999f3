-- An account archive is brought in by the person's own request, with what was once read from each
-- document; until now only background work added that.

grant insert on parsed_resume_entities to cursus_app;
