//! Files that are not what a pack looks like, and names of nothing.

use super::{Case, Text};
use recourse_kernel::law::LoadErrorKind;

pub const CASES: &[Case] = &[
    Case {
        title: "a block that is not TOML",
        kind: LoadErrorKind::Syntax,
        says: "",
        text: Text::Block(
            r#"[duty."no.test.duty" # <here>
title = "Broken""#,
        ),
    },
    Case {
        title: "a key that no table has",
        kind: LoadErrorKind::Syntax,
        says: "unknown field `deadlines`",
        text: Text::Block(
            r#"[deadlines."no.test.answer"] # <here>
title = "Answer""#,
        ),
    },
    Case {
        title: "a value of the wrong type",
        kind: LoadErrorKind::Syntax,
        says: "invalid type",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]]
from = 2020-01-01
within = 14 # <here>
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a day with a time",
        kind: LoadErrorKind::Syntax,
        says: "is not a date",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01T00:00:00
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a file without a pack",
        kind: LoadErrorKind::PackBlock,
        says: "no [pack] block",
        text: Text::Whole(
            r#"# A letter <here>

Nothing to load.
"#,
        ),
    },
    Case {
        title: "rules before the pack",
        kind: LoadErrorKind::PackBlock,
        says: "before the [pack]",
        text: Text::Whole(
            r#"# A pack

```toml
[duty."no.test.duty"] # <here>
title = "Duty"
duty = "register"
```

```toml
[pack]
id = "no.test"
country = "no"
title = "A test"
```
"#,
        ),
    },
    Case {
        title: "two packs in one file",
        kind: LoadErrorKind::PackBlock,
        says: "a second [pack]",
        text: Text::Block(
            r#"[pack] # <here>
id = "no.second"
country = "no"
title = "A second""#,
        ),
    },
    Case {
        title: "a pack that another file defines",
        kind: LoadErrorKind::Duplicate,
        says: "`no.law` is already defined",
        text: Text::Whole(
            r#"# A pack

```toml
[pack] # <here>
id = "no.law"
country = "no"
title = "Again"
```
"#,
        ),
    },
    Case {
        title: "a rule defined twice",
        kind: LoadErrorKind::Duplicate,
        says: "already defined in law/no/faulty.md:",
        text: Text::Block(
            r#"[duty."no.test.duty"]
title = "Duty"
duty = "register"
[[duty."no.test.duty".version]]
says = "it says"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21
```

```toml
[duty."no.test.duty"] # <here>
title = "Duty"
duty = "register"
[[duty."no.test.duty".version]]
says = "it says"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a calendar defined twice",
        kind: LoadErrorKind::Duplicate,
        says: "`no.work` is defined twice",
        text: Text::Block(
            r#"[calendar."no.work"] # <here>
title = "Again"
weekend = ["sunday"]"#,
        ),
    },
    Case {
        title: "a calendar that does not exist",
        kind: LoadErrorKind::UnknownReference,
        says: "no calendar `no.moon`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "3 working days"
calendar = "no.moon"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a calendar of the firm's country that no country has",
        kind: LoadErrorKind::UnknownReference,
        says: "no calendar `@moon`",
        text: Text::Versions(
            r#"[[deadline."no.test.answer".version]] # <here>
from = 2020-01-01
within = "3 working days"
calendar = "@moon"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a body that does not exist",
        kind: LoadErrorKind::UnknownReference,
        says: "the body `no.nobody`",
        text: Text::Block(
            r#"[amount."no.test.fee"] # <here>
title = "Fee"
body = "no.nobody"
[[amount."no.test.fee".version]]
value = "1.00"
currency = "NOK"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a tightening of nothing",
        kind: LoadErrorKind::UnknownReference,
        says: "is to tighten `no.law.nothing`",
        text: Text::Block(
            r#"[deadline."no.test.answer"]
title = "Answer"
clock = "answer"
starts = "complaint.received"
met_by = "complaint.answered"
tightens = "no.law.nothing" # <here>

[[deadline."no.test.answer".version]]
from = 2020-01-01
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a firm that refers to nobody",
        kind: LoadErrorKind::UnknownReference,
        says: "refers customers to `no.nobody`",
        text: Text::Firm(
            r#"[[unit]]"#,
            r#"[[referral]] # <here>
body = "no.nobody"

[[unit]]"#,
        ),
    },
    Case {
        title: "a country that is not served",
        kind: LoadErrorKind::UnknownWord,
        says: "`xx` is not a known word",
        text: Text::Whole(
            r#"# A pack

```toml
[pack] # <here>
id = "xx.test"
country = "xx"
title = "A test"
```
"#,
        ),
    },
    Case {
        title: "a clock that does not exist",
        kind: LoadErrorKind::UnknownWord,
        says: "`egg-timer`",
        text: Text::Block(
            r#"[deadline."no.test.answer"] # <here>
title = "Answer"
clock = "egg-timer"
starts = "complaint.received"
met_by = "complaint.answered"

[[deadline."no.test.answer".version]]
from = 2020-01-01
within = "14 calendar days"
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a product that does not exist",
        kind: LoadErrorKind::UnknownWord,
        says: "`bananas`",
        text: Text::Block(
            r#"[duty."no.test.duty"] # <here>
title = "Duty"
duty = "register"
applies = { products = ["payment", "bananas"] }
[[duty."no.test.duty".version]]
says = "it says"
from = 2020-01-01
source = "s 1"
checked = 2026-11-21"#,
        ),
    },
    Case {
        title: "a permission that does not exist",
        kind: LoadErrorKind::UnknownWord,
        says: "`case.everything`",
        text: Text::Firm(
            r#"[[role]]
id = "handler"
may = ["case.read"]"#,
            r#"[[role]] # <here>
id = "handler"
may = ["case.everything"]"#,
        ),
    },
];
