//! What a handler can do on a case beside the main way: needs, calls, messages, causes, waivers.

use crate::support::{FIRM, case};
use recourse_stories::doors::{Desk, Visit};
use recourse_stories::installation::on_both;

async fn does(desk: &Desk, who: &Visit, reference: &str, command: &str, form: &[(&str, &str)]) {
    let path = format!("/cases/{reference}/do/{command}");
    let page = desk.get(Some(who), &path).await;
    assert_eq!(page.status, 200, "{command}: {}", page.body);
    for (name, _) in form {
        assert!(page.body.contains(&format!("name=\"{name}\"")), "{command} asks for {name}");
    }
    let mut sent = vec![("csrf", who.csrf.as_str())];
    sent.extend_from_slice(form);
    let done = desk.post(Some(who), &path, &sent).await;
    assert_eq!(done.status, 303, "{command}: {}", done.body);
}

/// Proves FI-10, BE-02 and NO-12: what a customer needs, calls promised and made, and what caused a fault are
/// recorded on the desk, and what a form lacks is said without losing what was typed.
#[test]
fn needs_calls_and_causes_have_forms() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let known = case(&desk, FIRM).await;
        let reference = known.reference.as_str();
        let solveig = desk.visit(FIRM, "solveig").await;
        let path = format!("/cases/{reference}/do/record-need");
        let refused = [
            ("csrf", solveig.csrf.as_str()),
            ("need", "more-time"),
            ("need-note", "Two weeks for each letter"),
            ("consent", "no"),
            ("review-on", "2030-01-07"),
        ];
        let answer = desk.post(Some(&solveig), &path, &refused).await;
        assert_eq!(answer.status, 422, "without consent nothing is kept");
        assert!(answer.body.contains("Two weeks for each letter"), "what was typed is still there");

        let form = [
            ("need", "more-time"),
            ("need-note", "Two weeks for each letter"),
            ("consent", "yes"),
            ("review-on", "2030-01-07"),
        ];
        does(&desk, &solveig, reference, "record-need", &form).await;
        let form = [("need", "more-time"), ("reason", "The customer says that it is over")];
        does(&desk, &solveig, reference, "end-need", &form).await;
        let form = [("call-at", "2030-01-07T10:00"), ("reason", "The customer asked for a call")];
        does(&desk, &solveig, reference, "ask-call-back", &form).await;
        let form = [("reached", "yes"), ("call-note", "Explained what happens next")];
        does(&desk, &solveig, reference, "record-call", &form).await;
        let form = [("channel", "email"), ("text", "We have found your receipt.")];
        does(&desk, &solveig, reference, "write-letter", &form).await;
        does(&desk, &solveig, reference, "add-point", &[("statement", "A fee was taken twice")])
            .await;

        let firm = desk.installation.engine.firm(FIRM).expect("the firm").clone();
        let cause = firm.causes.first().expect("a cause in the firm file").id.clone();
        does(
            &desk,
            &solveig,
            reference,
            "set-cause",
            &[("point", "1"), ("root-cause", cause.as_str())],
        )
        .await;
        let page = desk.get(Some(&solveig), &format!("/cases/{reference}")).await;
        assert!(page.body.contains("Explained what happens next"), "the call stands on the case");
    });
}
