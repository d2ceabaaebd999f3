-- Runs at every start: partitions are made a year ahead, so that none is ever missing.
call internal.add_month_partitions('security_audit_log', 12);
