//! Posts, notices, causes and limits of a firm that read well and do not hold together.

use super::{Case, Text};
use recourse_kernel::law::LoadErrorKind;

pub(super) const CASES: &[Case] = &[
    Case {
        title: "two people in one post",
        kind: LoadErrorKind::Overlap,
        says: "`p-a` and `p-b` both hold the post `complaints-officer` on 2021-06-01",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[person]]
id = "p-a"
login = "a"
name = "A"
unit = "complaints"
roles = []

[[person]]
id = "p-b"
login = "b"
name = "B"
unit = "complaints"
roles = []

[[appointment]]
post = "complaints-officer"
person = "p-a"
from = 2020-01-01
to = 2021-06-01

[[appointment]] # <here>
post = "complaints-officer"
person = "p-b"
from = 2021-06-01

[[role]]"#,
        ),
    },
    Case {
        title: "an appointment of nobody",
        kind: LoadErrorKind::Firm,
        says: "`p-ghost` is appointed and is no [[person]]",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[appointment]] # <here>
post = "deputy"
person = "p-ghost"
from = 2020-01-01

[[role]]"#,
        ),
    },
    Case {
        title: "an appointment that ends before it begins",
        kind: LoadErrorKind::Firm,
        says: "it ends before it begins",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[appointment]] # <here>
post = "deputy"
person = "p-ghost"
from = 2020-01-02
to = 2020-01-01

[[role]]"#,
        ),
    },
    Case {
        title: "a post that is none",
        kind: LoadErrorKind::UnknownWord,
        says: "`chief` is not a known word",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[appointment]] # <here>
post = "chief"
person = "p-ghost"
from = 2020-01-02

[[role]]"#,
        ),
    },
    Case {
        title: "a notice without the firm's language",
        kind: LoadErrorKind::Firm,
        says: "the notice `busy` has no text in `nb`",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[notice]] # <here>
id = "busy"
from = 2020-01-02
text = { en = "We are busy." }

[[role]]"#,
        ),
    },
    Case {
        title: "a notice about a channel that does not exist",
        kind: LoadErrorKind::Firm,
        says: "the notice `busy` is about `fax`",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[notice]] # <here>
id = "busy"
channel = "fax"
from = 2020-01-02
text = { nb = "Det er kø." }

[[role]]"#,
        ),
    },
    Case {
        title: "a notice over before it begins",
        kind: LoadErrorKind::Firm,
        says: "the notice `busy` ends before it begins",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[notice]] # <here>
id = "busy"
from = 2020-01-02T10:00:00
to = 2020-01-02T09:00:00
text = { nb = "Det er kø." }

[[role]]"#,
        ),
    },
    Case {
        title: "a notice in another zone's time",
        kind: LoadErrorKind::Syntax,
        says: "is no time on the firm's own clock",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[notice]] # <here>
id = "busy"
from = 2020-01-02T10:00:00Z
text = { nb = "Det er kø." }

[[role]]"#,
        ),
    },
    Case {
        title: "a cause that stands twice",
        kind: LoadErrorKind::Duplicate,
        says: "the cause `system` stands twice",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[cause]]
id = "system"
title = { nb = "System" }

[[cause]] # <here>
id = "system"
title = { nb = "Systemet" }

[[role]]"#,
        ),
    },
    Case {
        title: "words to avoid in a language that the firm does not write",
        kind: LoadErrorKind::Firm,
        says: "the firm does not answer in `sv`",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[jargon]] # <here>
lang = "sv"
word = "erhålla"
say = "få"

[[role]]"#,
        ),
    },
    Case {
        title: "a score that is no figure",
        kind: LoadErrorKind::Firm,
        says: "`45,5` is no score",
        text: Text::Firm(
            r#"[[role]]"#,
            r#"[[readability]] # <here>
lang = "nb"
at_most = "45,5"
sentence_words = 20

[[role]]"#,
        ),
    },
    Case {
        title: "a limit of redress that is no amount",
        kind: LoadErrorKind::Amount,
        says: "`ten thousand` is no limit of redress",
        text: Text::Firm(
            r#"[procedure]
version = 1"#,
            r#"[procedure] # <here>
redress_limit = "ten thousand"
version = 1"#,
        ),
    },
    Case {
        title: "a draw that nobody can win",
        kind: LoadErrorKind::Firm,
        says: "one answer in 0 cannot be drawn",
        text: Text::Firm(
            r#"[procedure]
version = 1"#,
            r#"[procedure] # <here>
sampling = { one_in = 0, within_days = 21 }
version = 1"#,
        ),
    },
];
