-- Runs at every start: partitions are made three years ahead, so that none is ever missing.
call internal.add_month_partitions('security_audit_log', 36);
call internal.add_month_partitions('career_usage_log', 36);
