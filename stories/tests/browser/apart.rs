//! What somebody may not see looks like what does not exist.

use crate::{MORTGAGE, TWICE};
use recourse_stories::browser::{Result, Stage};

/// Proves G-1: a case of another firm has no page, in words or in status.
#[tokio::test(flavor = "multi_thread")]
async fn a_case_of_another_firm_is_not_found() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let aino = stage.signed_in("perintala", "aino").await?;
    let mut pages = Vec::new();
    for reference in [TWICE, "FJO-999999-9"] {
        aino.open_page(&format!("/cases/{reference}")).await?;
        pages.push((aino.page_text().await?, aino.count(".page-error").await?));
    }
    assert_eq!(pages.first(), pages.last(), "the two pages can be told apart");
    assert_eq!(pages.first().map(|(_, errors)| *errors), Some(1));
    assert!(!aino.search("Aasheim").await?.iter().any(|found| found == TWICE));
    aino.open_page("/work?view=all").await?;
    let all = aino.texts(".worklist .row-link").await?;
    assert!(!all.is_empty() && all.iter().all(|found| found.starts_with("PER-")), "{all:?}");
    Ok(())
}

/// Proves NO-08, BE-09: whoever declared a conflict no longer finds the case, by any way.
#[tokio::test(flavor = "multi_thread")]
async fn a_barred_person_no_longer_finds_the_case() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    assert!(ingrid.search("boliglånet").await?.contains(&MORTGAGE.to_owned()));
    ingrid.open_page(&format!("/cases/{MORTGAGE}")).await?;
    ingrid.start_command("assign").await?;
    ingrid.send().await?;
    ingrid.find(".notice--success").await?;
    ingrid.start_command("declare-conflict").await?;
    ingrid.choose("conflict", "family").await?;
    ingrid.send().await?;

    // She is back on the worklist, and the case is on none of its views.
    ingrid.find(".tabs").await?;
    for view in ["open", "mine", "unassigned", "late", "all"] {
        ingrid.open_page(&format!("/work?view={view}")).await?;
        let shown = ingrid.texts(".worklist .row-link").await?;
        assert!(!shown.contains(&MORTGAGE.to_owned()), "{view}: {shown:?}");
    }
    assert!(!ingrid.search("boliglånet").await?.contains(&MORTGAGE.to_owned()));
    for way in ["", "/original", "/do/note"] {
        ingrid.open_page(&format!("/cases/{MORTGAGE}{way}")).await?;
        assert_eq!(ingrid.count(".page-error").await?, 1, "`{way}` shows something");
    }
    // It has not gone: her colleague still has it.
    let solveig = stage.signed_in("fjordbanken", "solveig").await?;
    assert!(solveig.search("boliglånet").await?.contains(&MORTGAGE.to_owned()));
    Ok(())
}
