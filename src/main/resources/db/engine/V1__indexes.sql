-- Tasklist sorts by due date; the engine indexes create time, assignee and owner only.
create index muster_task_by_due_date on ACT_RU_TASK (DUE_DATE_, ID_);
-- Any query by process variable starts from its name and value.
create index muster_variable_by_text on ACT_RU_VARIABLE (NAME_, TEXT_);
-- The job executor acquires by priority.
create index muster_job_by_priority on ACT_RU_JOB (PRIORITY_ desc);
