//! What the tests of the record have in common.

use recourse::engine::{EngineError, Received};
use recourse_kernel::access::Actor;
use recourse_kernel::complaint::Command;
use recourse_kernel::terms::Product;
use recourse_store::{CaseRow, StoredEvent};
use recourse_stories::installation::{Installation, complaint, staff};

pub type Ask = Command<String>;

pub const FIRM: &str = "fjordbanken";

pub fn said(text: &str) -> String {
    text.to_owned()
}

/// Takes in a complaint about an account.
pub async fn received(desk: &Installation, title: &str) -> Received {
    let mut new = complaint(FIRM, title, "The fee was taken twice.");
    new.product = Some(Product::CurrentAccount);
    desk.engine.receive(&Actor::System, new).await.expect("received")
}

/// Does one thing to a case, whatever its version.
pub async fn act(desk: &Installation, at: &str, who: &str, reference: &str, ask: Ask) {
    let name = ask.name();
    let engine = desk.at(at);
    let done = engine.act(&staff(FIRM, who), FIRM, reference, None, ask).await;
    done.unwrap_or_else(|error| panic!("{who} cannot {name}: {error}"));
}

/// What stands before a decision: a handler, no conflict, all information and one point.
pub async fn prepare(desk: &Installation, at: &str, who: &str, reference: &str) {
    let handler = format!("p-{who}");
    act(desk, at, who, reference, Ask::Assign { handler, reason: None }).await;
    let none = Ask::DeclareConflict { conflict: None, limited_by: None };
    act(desk, at, who, reference, none).await;
}

/// Every row of the worklist, without what only the search index notes there.
pub async fn worklist(desk: &Installation) -> Vec<CaseRow> {
    let mut rows = Vec::new();
    for lot in desk.engine.lots(FIRM).await.expect("lots") {
        rows.extend(desk.engine.store.cases_in_order(lot, "", 1000).await.expect("rows"));
    }
    rows.into_iter().map(|row| CaseRow { search_version: 0, ..row }).collect()
}

/// The readings on record.
pub async fn readings(desk: &Installation) -> Vec<StoredEvent> {
    let mut found = Vec::new();
    desk.engine
        .store
        .for_each_stream::<EngineError>("read", |stream| {
            found.extend(stream.events);
            Ok(())
        })
        .await
        .expect("the readings");
    found
}
