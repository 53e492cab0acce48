//! Rules, calendars and firms that read well and mean nothing, or too little.

use super::{Case, Text};
use recourse_kernel::law::LoadErrorKind;

pub const CASES: &[Case] = &[
    Case {
        title: "a promise of more days than the law gives",
        kind: LoadErrorKind::TooLenient,
        says: "more lenient than `no.law.answer` (s 1): starting on 2020-01-01",
        text: Text::Firm(
            r#"[[procedure.level]]
id = "officer""#,
            r#"[[procedure.level]]
id = "officer"
name = "Officer"
kind = "officer"

[deadline."firm:bank.answer"]
title = "Answer"
clock = "answer"
starts = "complaint.received"
met_by = "complaint.answered"
tightens = "no.law.answer" # <here>

[[deadline."firm:bank.answer".version]]
from = 2020-01-01
within = "11 working days"
calendar = "no.work"
source = "s 1"
checked = 2026-11-21

[[procedure.level]]
id = "second""#,
        ),
    },
    Case {
        title: "a promise that is longer only on some days",
        kind: LoadErrorKind::TooLenient,
        says: "more lenient",
        text: Text::Firm(
            r#"[[procedure.level]]
id = "officer""#,
            r#"[[procedure.level]]
id = "officer"
name = "Officer"
kind = "officer"

[deadline."firm:bank.answer"]
title = "Answer"
clock = "answer"
starts = "complaint.received"
met_by = "complaint.answered"
tightens = "no.law.answer" # <here>

[[deadline."firm:bank.answer".version]]
from = 2020-01-01
within = "15 calendar days"
source = "s 1"
checked = 2026-11-21

[[procedure.level]]
id = "second""#,
        ),
    },
    Case {
        title: "a holiday of no calendar",
        kind: LoadErrorKind::Calendar,
        says: "closes `no.moon`, which is not a calendar",
        text: Text::Block(
            r#"[[day]] # <here>
name = "Fullmåne"
name_en = "Full Moon"
closes = ["no.moon"]
when = { date = "01-01" }
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a holiday that ends before it begins",
        kind: LoadErrorKind::Calendar,
        says: "is later than `to`",
        text: Text::Block(
            r#"[[day]] # <here>
name = "Andre juledag"
name_en = "Second Day of Christmas"
closes = ["no.work"]
when = { date = "12-26" }
from = 2021-01-01
to = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a year of no sector",
        kind: LoadErrorKind::Calendar,
        says: "there is no such calendar",
        text: Text::Block(
            r#"[[sector_year]] # <here>
calendar = "no.moon"
year = 2024
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a firm table in a pack of law",
        kind: LoadErrorKind::Firm,
        says: "firm tables in a pack of law",
        text: Text::Block(
            r#"[[unit]] # <here>
id = "complaints"
name = "Complaints""#,
        ),
    },
    Case {
        title: "a zone that does not exist",
        kind: LoadErrorKind::Firm,
        says: "`Europe/Atlantis` is no time zone",
        text: Text::Firm(
            r#"[firm]
id = "bank"
name = "Bank"
kind = "bank"
zone = "Europe/Oslo""#,
            r#"[firm] # <here>
id = "bank"
name = "Bank"
kind = "bank"
zone = "Europe/Atlantis""#,
        ),
    },
    Case {
        title: "a prefix in small letters",
        kind: LoadErrorKind::Firm,
        says: "`bnk` is no prefix",
        text: Text::Firm(
            r#"[firm]
id = "bank"
name = "Bank"
kind = "bank"
zone = "Europe/Oslo"
languages = ["nb"]
prefix = "BNK""#,
            r#"[firm] # <here>
id = "bank"
name = "Bank"
kind = "bank"
zone = "Europe/Oslo"
languages = ["nb"]
prefix = "bnk""#,
        ),
    },
    Case {
        title: "a procedure without levels",
        kind: LoadErrorKind::Firm,
        says: "the procedure has no level",
        text: Text::Firm(
            r#"[procedure]
version = 1
from = 2020-01-01
dossier = "on-receipt"
acknowledge = "by-hand"
gates = []
non_customers = true

[[procedure.level]]
id = "officer"
name = "Officer"
kind = "officer""#,
            r#"[procedure] # <here>
version = 1
from = 2020-01-01
dossier = "on-receipt"
acknowledge = "by-hand"
gates = []
non_customers = true"#,
        ),
    },
    Case {
        title: "hours that end before they begin",
        kind: LoadErrorKind::Firm,
        says: "end (08:00) before they begin (16:00)",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[channel]] # <here>
id = "phone"
kind = "phone"
value = "+47"
from = 2020-01-01

[[channel.hours]]
days = ["monday"]
opens = "16:00"
closes = "08:00"

[[role]]"#,
        ),
    },
    Case {
        title: "a person in a unit that does not exist",
        kind: LoadErrorKind::Firm,
        says: "works in the unit `moon`",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[person]] # <here>
id = "p-a"
login = "a"
name = "A"
unit = "moon"
roles = []

[[role]]"#,
        ),
    },
    Case {
        title: "a rule in another country's pack",
        kind: LoadErrorKind::Scope,
        says: "`se.test.duty` does not belong to the pack `no.test`",
        text: Text::Block(
            r#"[duty."se.test.duty"] # <here>
title = "Duty"
duty = "register"
[[duty."se.test.duty".version]]
says = "it says"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a firm's rule without the firm's name",
        kind: LoadErrorKind::Scope,
        says: "`no.answer` does not belong to the pack `firm:bank`",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[duty."no.answer"] # <here>
title = "Duty"
duty = "register"
[[duty."no.answer".version]]
says = "it says"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21

[[role]]"#,
        ),
    },
];
