-- The parts of a status update; each audience is sent those meant for it.
alter table status_update add column actions varchar(4000);
alter table status_update add column needs varchar(4000);
alter table status_update add column decision varchar(4000);
alter table status_update add column customer_wording varchar(4000);

-- A text for readers outside. What it says stands in its versions.
create table statement (
    incident        varchar(32)  not null references incident (number),
    number          int          not null,
    kind            varchar(20)  not null,
    requested_by    varchar(100) not null,
    requested_at    timestamp with time zone not null,
    withdrawn_by    varchar(100),
    withdrawn_at    timestamp with time zone,
    withdraw_reason varchar(2000),
    primary key (incident, number)
);

-- Rendered when it is submitted: what is approved is, letter for letter, what is sent.
create table statement_version (
    incident         varchar(32)   not null,
    statement        int           not null,
    version          int           not null,
    headline         varchar(200)  not null,
    text             varchar(4000) not null,
    correction_note  varchar(1000),
    embargo_until    timestamp with time zone,
    rendered_subject varchar(300)  not null,
    rendered_text    text          not null,
    rendered_html    text          not null,
    author           varchar(100)  not null,
    submitted_at     timestamp with time zone not null,
    state            varchar(20)   not null,
    decided_by       varchar(100),
    decided_at       timestamp with time zone,
    decision_comment varchar(2000),
    published_at     timestamp with time zone,
    primary key (incident, statement, version),
    foreign key (incident, statement) references statement (incident, number)
);
create index statement_version_by_state on statement_version (state, published_at);

-- A duty to notify an authority: its clock, and the proof that it was done or why it does not apply.
create table reporting_duty (
    incident        varchar(32)   not null references incident (number),
    duty            varchar(60)   not null,
    regime          varchar(40)   not null,
    stage           varchar(200)  not null,
    authority       varchar(200)  not null,
    clock_start     varchar(20)   not null,
    reason          varchar(500)  not null,
    candidate_groups varchar(200)  not null,
    started_at      timestamp with time zone not null,
    due_at          timestamp with time zone not null,
    state           varchar(20)   not null,
    breached_at     timestamp with time zone,
    reported_at     timestamp with time zone,
    reported_by     varchar(100),
    reference       varchar(200),
    sent_text       varchar(4000),
    sent_sha256     varchar(64),
    doubted_by      varchar(100),
    doubt_reason    varchar(2000),
    decided_by      varchar(100),
    decided_at      timestamp with time zone,
    primary key (incident, duty)
);
