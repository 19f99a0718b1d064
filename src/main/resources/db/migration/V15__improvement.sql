-- What is looked at between incidents: reliability reviews and readiness checks, with what was put before whoever decided.
create table improvement_round (
    number       varchar(32)  primary key,
    kind         varchar(30)  not null,
    opened_by    varchar(100) not null,
    opened_at    timestamp with time zone not null,
    facts        text         not null,
    due_at       timestamp with time zone,
    reminders    int          not null,
    ended_by     varchar(100),
    ended_at     timestamp with time zone,
    outcome      text,
    action_items varchar(4000) not null
);
create index improvement_round_by_kind on improvement_round (kind, opened_at);
