//! The worklist: the right cases, in the right order, a page at a time, from an index.

use recourse_store::testing::{On, look};
use recourse_store::{Append, CaseRow, NEVER_DUE, Scope, Store, WorklistQuery};

use crate::support::{NOON, case, desk, on_both_engines, put, step};

on_both_engines!(
    filters_pick_the_right_cases,
    pages_follow_each_other_without_gap_or_repetition,
    several_lots_are_one_list,
    a_barred_person_does_not_see_the_case,
    counting_stops_at_the_limit,
    a_rebuild_never_overwrites_a_newer_row,
    cases_are_found_by_reference_person_and_stream,
    every_page_answers_from_an_index,
);

async fn add(store: &Store, row: CaseRow) {
    let append = Append { case_view: Some(row.clone()), ..step(row.lot, &row.stream.clone(), 0) };
    put(store, append).await;
}

/// Sixty cases: dates repeat, every fifth is closed, phases, handlers and products take turns.
async fn sixty(store: &Store, lot: i64) -> Vec<CaseRow> {
    let mut rows = Vec::new();
    for n in 0..60_i64 {
        let closed = n % 5 == 0;
        let row = CaseRow {
            phase: ["received", "investigating", "answered"][(n % 3) as usize].into(),
            handler: (n % 4 != 0).then(|| format!("p-{}", n % 4)),
            product: ["payment", "mortgage"][(n % 2) as usize].into(),
            received_at: NOON + (n % 7) * 1000,
            next_due: if closed { NEVER_DUE.into() } else { format!("2026-12-{:02}", 1 + n % 9) },
            open: !closed,
            ..case(lot, &format!("c{n:02}"))
        };
        add(store, row.clone()).await;
        rows.push(row);
    }
    rows
}

fn streams(rows: &[CaseRow]) -> Vec<&str> {
    rows.iter().map(|row| row.stream.as_str()).collect()
}

async fn filters_pick_the_right_cases(on: On) {
    let (_place, store, lot) = desk(on).await;
    let rows = sixty(&store, lot).await;
    let base = || WorklistQuery { lots: vec![lot], limit: 100, ..WorklistQuery::default() };
    let some = |text: &str| Some(text.to_owned());
    type Check = fn(&CaseRow) -> bool;
    let cases: [(WorklistQuery, Check); 8] = [
        (base(), |row| row.open),
        (WorklistQuery { phase: some("received"), ..base() }, |row| {
            row.open && row.phase == "received"
        }),
        (WorklistQuery { handler: some("p-2"), ..base() }, |row| {
            row.open && row.handler.as_deref() == Some("p-2")
        }),
        (WorklistQuery { unassigned: true, ..base() }, |row| row.open && row.handler.is_none()),
        (WorklistQuery { product: some("mortgage"), phase: some("answered"), ..base() }, |row| {
            row.open && row.product == "mortgage" && row.phase == "answered"
        }),
        (WorklistQuery { due_before: some("2026-12-04"), ..base() }, |row| {
            row.open && *row.next_due < *"2026-12-04"
        }),
        (WorklistQuery { scope: Scope::Closed, ..base() }, |row| !row.open),
        (WorklistQuery { scope: Scope::All, product: some("payment"), ..base() }, |row| {
            row.product == "payment"
        }),
    ];
    for (query, check) in cases {
        let mut expected: Vec<CaseRow> = rows.iter().filter(|row| check(row)).cloned().collect();
        match query.scope {
            Scope::Open => expected.sort_by_key(|row| (row.next_due.clone(), row.stream.clone())),
            Scope::Closed | Scope::All => {
                expected
                    .sort_by_key(|row| std::cmp::Reverse((row.received_at, row.stream.clone())));
            }
        }
        assert!(!expected.is_empty());
        let found = store.worklist(&query).await.expect("a page");
        assert_eq!(streams(&found), streams(&expected), "{query:?}");
        assert_eq!(found, expected);
        let counted = store.worklist_count(&query, 1000).await.expect("a count");
        assert_eq!(counted, expected.len() as u64, "{query:?}");
    }
}

async fn pages_follow_each_other_without_gap_or_repetition(on: On) {
    let (_place, store, lot) = desk(on).await;
    sixty(&store, lot).await;
    for scope in [Scope::Open, Scope::Closed, Scope::All] {
        let whole =
            WorklistQuery { lots: vec![lot], scope, limit: 1000, ..WorklistQuery::default() };
        let whole = store.worklist(&whole).await.expect("all at once");
        let mut query =
            WorklistQuery { lots: vec![lot], scope, limit: 7, ..WorklistQuery::default() };
        let mut paged = Vec::new();
        loop {
            let page = store.worklist(&query).await.expect("a page");
            let Some(last) = page.last() else { break };
            query.after = Some(scope.cursor(last));
            paged.extend(page);
        }
        assert_eq!(streams(&paged), streams(&whole), "{scope:?}");
    }
}

async fn several_lots_are_one_list(on: On) {
    let (_place, store, _) = desk(on).await;
    let lots = store.ensure_firm("b-bank", 3).await.expect("lots");
    for (place, stream) in ["e", "b", "d", "a", "c", "f"].into_iter().enumerate() {
        let day = format!("2026-12-{:02}", stream.as_bytes()[0] - b'a' + 1);
        add(&store, CaseRow { next_due: day, ..case(lots[place % 3], stream) }).await;
    }
    let mut query = WorklistQuery { lots, limit: 4, ..WorklistQuery::default() };
    let first = store.worklist(&query).await.expect("a page");
    assert_eq!(streams(&first), ["a", "b", "c", "d"]);
    query.after = first.last().map(|row| query.scope.cursor(row));
    assert_eq!(streams(&store.worklist(&query).await.expect("a page")), ["e", "f"]);
    assert_eq!(store.worklist_count(&query, 5).await.expect("a count"), 5);
    assert_eq!(store.worklist_count(&query, 50).await.expect("a count"), 6);
}

async fn a_barred_person_does_not_see_the_case(on: On) {
    let (_place, store, lot) = desk(on).await;
    add(&store, case(lot, "seen")).await;
    put(
        &store,
        Append {
            case_view: Some(case(lot, "hidden")),
            barred: Some(vec!["p-1".into(), "p-2".into()]),
            ..step(lot, "hidden", 0)
        },
    )
    .await;
    let query = |person: &str| WorklistQuery {
        lots: vec![lot],
        person: Some(person.into()),
        limit: 9,
        ..WorklistQuery::default()
    };
    assert_eq!(streams(&store.worklist(&query("p-1")).await.expect("a page")), ["seen"]);
    assert_eq!(store.worklist_count(&query("p-1"), 9).await.expect("a count"), 1);
    assert_eq!(streams(&store.worklist(&query("p-3")).await.expect("a page")), ["hidden", "seen"]);
    let barred = store.barred_streams("p-1", &[lot, lot + 1]).await.expect("an answer");
    assert_eq!(barred, [(lot, "hidden".to_owned())]);
    assert!(store.barred_streams("p-3", &[lot]).await.expect("an answer").is_empty());
    // The list is replaced, not added to.
    put(&store, Append { barred: Some(vec!["p-3".into()]), ..step(lot, "hidden", 1) }).await;
    assert_eq!(streams(&store.worklist(&query("p-1")).await.expect("a page")), ["hidden", "seen"]);
    assert_eq!(streams(&store.worklist(&query("p-3")).await.expect("a page")), ["seen"]);
}

async fn counting_stops_at_the_limit(on: On) {
    let (_place, store, lot) = desk(on).await;
    sixty(&store, lot).await;
    let query = WorklistQuery { lots: vec![lot], ..WorklistQuery::default() };
    for (at_most, counted) in [(0, 0), (10, 10), (48, 48), (49, 48)] {
        assert_eq!(store.worklist_count(&query, at_most).await.expect("a count"), counted);
    }
}

async fn a_rebuild_never_overwrites_a_newer_row(on: On) {
    let (_place, store, lot) = desk(on).await;
    add(&store, CaseRow { version: 5, phase: "answered".into(), ..case(lot, "c1") }).await;
    let older = CaseRow { version: 4, ..case(lot, "c1") };
    let missing = CaseRow { version: 1, ..case(lot, "c2") };
    store.replace_case_views(&[older, missing.clone()]).await.expect("written");
    assert_eq!(
        store.case_row(lot, "c1").await.expect("a row").map(|row| row.phase).as_deref(),
        Some("answered")
    );
    assert_eq!(store.case_row(lot, "c2").await.expect("a row"), Some(missing));
    store.clear_case_views(lot).await.expect("cleared");
    assert_eq!(store.counts().await.expect("counts").cases, 0);
}

async fn cases_are_found_by_reference_person_and_stream(on: On) {
    let (_place, store, lot) = desk(on).await;
    for (stream, person) in [("c1", "kari"), ("c2", "ola"), ("c3", "kari")] {
        add(&store, CaseRow { person: Some(person.into()), ..case(lot, stream) }).await;
    }
    let found = store.case_by_reference(&[lot + 1, lot], "R-c2").await.expect("an answer");
    assert_eq!(found.map(|row| row.stream).as_deref(), Some("c2"));
    assert_eq!(store.case_by_reference(&[lot], "R-x").await.expect("an answer"), None);
    assert_eq!(streams(&store.cases_of_person(lot, "kari").await.expect("cases")), ["c1", "c3"]);
    assert_eq!(
        streams(&store.case_rows(lot, &["c3", "c1", "c3", "no"]).await.expect("cases")),
        ["c1", "c3"]
    );
    store.mark_searched(lot, "c2", 7).await.expect("marked");
    let in_order = store.cases_in_order(lot, "c1", 1).await.expect("cases");
    assert_eq!(
        in_order.iter().map(|row| (row.stream.as_str(), row.search_version)).collect::<Vec<_>>(),
        [("c2", 7)]
    );
}

/// The planner's own account of each kind of page: never a scan of the table, never a sort.
async fn every_page_answers_from_an_index(on: On) {
    let (_place, store, lot) = desk(on).await;
    let explain = match on {
        On::Sqlite => "EXPLAIN QUERY PLAN ",
        On::Postgres => "EXPLAIN ",
    };
    if on == On::Postgres {
        // Few rows make a scan look cheap; a million would not, so scans and sorts are made dear.
        let many = "INSERT INTO case_view SELECT 1, 's' || n, n, 'r' || n, 'f', 'p' || n % 5, 'l', 'q' || n % 9, 'c', \
                    'nb', 'h' || n % 40, NULL, n, '2026-12-' || (10 + n % 20), NULL, 0, NULL, 1, 1, NULL, NULL, NULL, 0 \
                    FROM generate_series(1, 20000) n";
        recourse_store::testing::tamper(&store, many).await;
        recourse_store::testing::tamper(&store, "ANALYZE case_view").await;
    }
    let pages = [
        (
            "open = 1 AND (next_due, stream) > ('2026-12-15', 's5') ORDER BY next_due, stream",
            "case_open",
        ),
        (
            "open = 1 AND phase = 'p1' AND (next_due, stream) > ('2026-12-15', 's5') ORDER BY next_due, stream",
            "case_open_by_phase",
        ),
        (
            "open = 1 AND handler = 'h1' AND (next_due, stream) > ('2026-12-15', 's5') ORDER BY next_due, stream",
            "case_open_by_handler",
        ),
        (
            "open = 1 AND product = 'q1' AND (next_due, stream) > ('2026-12-15', 's5') ORDER BY next_due, stream",
            "case_open_by_product",
        ),
        (
            "(received_at, stream) < (500, 's5') ORDER BY received_at DESC, stream DESC",
            "case_by_received",
        ),
        ("reference = 'r5' ORDER BY lot", "case_by_reference"),
    ];
    for (conditions, index) in pages {
        let sql = format!(
            "{explain} SELECT * FROM case_view WHERE lot = {lot} AND {conditions} LIMIT 50"
        );
        let plan = look(&store, &sql).await.concat().join("\n");
        assert!(plan.contains(&format!("{index} ")), "{conditions}: {plan}");
        assert!(
            !plan.contains("TEMP B-TREE") && !plan.contains("Sort") && !plan.contains("Seq Scan"),
            "{plan}"
        );
    }
}
