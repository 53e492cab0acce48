//! Versions whose figures, days or sources do not hold together.

use super::{Case, Text};
use recourse_kernel::law::LoadErrorKind;

pub const CASES: &[Case] = &[
    Case {
        title: "a deadline without a figure",
        kind: LoadErrorKind::Figure,
        says: "no figure",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a figure that is unknown at the same time",
        kind: LoadErrorKind::Figure,
        says: "both a figure and `unknown`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "14 calendar days"
unknown = "ask a lawyer"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "an amount without a figure",
        kind: LoadErrorKind::Figure,
        says: "no figure",
        text: Text::Block(
            r#"[amount."no.test.fee"]
title = "Fee"
[[amount."no.test.fee".version]] # <here>
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a period in words nobody counts by",
        kind: LoadErrorKind::Period,
        says: "`2 fortnights` is not a period",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "2 fortnights"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a period of plain days",
        kind: LoadErrorKind::Period,
        says: "`14 days` is not a period",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "14 days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "an expected duration that is no period",
        kind: LoadErrorKind::Period,
        says: "`soon` is not a period",
        text: Text::Firm(
            r#"[procedure]"#,
            r#"[procedure] # <here>
expected_duration = "soon""#,
        ),
    },
    Case {
        title: "working days of no calendar",
        kind: LoadErrorKind::CalendarMissing,
        says: "`3 working days` needs a calendar",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "3 working days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "nobody says whether it was checked",
        kind: LoadErrorKind::Standing,
        says: "either `checked` or `unverified`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "14 calendar days"
source = "s 1""#,
        ),
    },
    Case {
        title: "checked and unverified at once",
        kind: LoadErrorKind::Standing,
        says: "either `checked` or `unverified`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21
unverified = "ask""#,
        ),
    },
    Case {
        title: "an empty doubt",
        kind: LoadErrorKind::Standing,
        says: "either `checked` or `unverified`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "14 calendar days"
source = "s 1"
unverified = " ""#,
        ),
    },
    Case {
        title: "a day without a version",
        kind: LoadErrorKind::Gap,
        says: "no version from 2021-01-01 to 2021-01-01",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]]
from = 2020-01-01
to = 2020-12-31
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21

[[deadline."no.test.answer".version]] # <here>
from = 2021-01-02
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "two versions on one day",
        kind: LoadErrorKind::Overlap,
        says: "two versions on 2020-12-31",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]]
from = 2020-01-01
to = 2020-12-31
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21

[[deadline."no.test.answer".version]] # <here>
from = 2020-12-31
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a version after one that has no end",
        kind: LoadErrorKind::Overlap,
        says: "two versions on 2021-01-01",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]]
from = 2020-01-01
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21

[[deadline."no.test.answer".version]] # <here>
from = 2021-01-01
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a rule without a version",
        kind: LoadErrorKind::Versions,
        says: "has no version",
        text: Text::Block(
            r#"[duty."no.test.duty"] # <here>
title = "Duty"
duty = "register""#,
        ),
    },
    Case {
        title: "a version that ends before it begins",
        kind: LoadErrorKind::Versions,
        says: "ends before it begins",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
to = 2019-12-31
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "an amount that is no number",
        kind: LoadErrorKind::Amount,
        says: "`150 kroner` is not an amount",
        text: Text::Block(
            r#"[amount."no.test.fee"]
title = "Fee"
[[amount."no.test.fee".version]] # <here>
value = "150 kroner"
currency = "NOK"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "an amount without a currency",
        kind: LoadErrorKind::Amount,
        says: "is not a known currency",
        text: Text::Block(
            r#"[amount."no.test.fee"]
title = "Fee"
[[amount."no.test.fee".version]] # <here>
value = "150.00"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
];
