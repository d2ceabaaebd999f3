package org.cursus.app.retention;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long what is kept. The defaults are those of the specification of documents.
///
/// @param generations how long a document stands after it was made
/// @param kept completed documents that each person has at most
/// @param samples how long a sample stands after it was put away
/// @param jobs how long a job stands after it was deleted
/// @param documents how long a document, its file or a template stands after it was deleted
/// @param notes how long a note or contact stands after it was deleted
/// @param assessments how long a session stands after it was deleted
/// @param reports how long a report stands after it was made
/// @param conversations how long a conversation stands after it was deleted
/// @param requests how long the key of a request is known
/// @param accounts how long an account stands after its deletion was asked for
/// @param guests how long a guest stands after the last visit
/// @param batch rows of a statement
@Component
record RetentionRules(
    @Value("${cursus.retention.generations}") Duration generations,
    @Value("${cursus.retention.generations-kept}") int kept,
    @Value("${cursus.retention.samples}") Duration samples,
    @Value("${cursus.retention.jobs}") Duration jobs,
    @Value("${cursus.retention.documents}") Duration documents,
    @Value("${cursus.retention.notes}") Duration notes,
    @Value("${cursus.retention.assessments}") Duration assessments,
    @Value("${cursus.retention.reports}") Duration reports,
    @Value("${cursus.retention.conversations}") Duration conversations,
    @Value("${cursus.retention.requests}") Duration requests,
    @Value("${cursus.retention.accounts}") Duration accounts,
    @Value("${cursus.retention.guests}") Duration guests,
    @Value("${cursus.retention.batch}") int batch) {}
