//! Two people at the same case.

use crate::TWICE;
use recourse_stories::browser::{Result, Stage};

/// Proves G-5: whoever comes second sees what changed meanwhile and loses nothing typed.
#[tokio::test(flavor = "multi_thread")]
async fn the_second_sees_what_changed_and_loses_nothing() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    let solveig = stage.signed_in("fjordbanken", "solveig").await?;
    let form = format!("/cases/{TWICE}/do/add-point");
    ingrid.open_page(&form).await?;
    solveig.open_page(&form).await?;

    solveig.fill("statement", "Trukket to ganger.").await?;
    solveig.send().await?;
    solveig.find(".notice--success").await?;

    let typed = "Sendt fram og tilbake mellom banken og butikken.";
    ingrid.fill("statement", typed).await?;
    ingrid.send().await?;
    let changed = ingrid.text(".notice--conflict").await?;
    assert!(changed.contains("Solveig Bråten"), "{changed}");
    assert_eq!(ingrid.value("statement").await?, typed);

    // Having seen it, she sends the same words again, and both are on the case once.
    ingrid.send().await?;
    ingrid.find(".notice--success").await?;
    let points = ingrid.texts(".point h3").await?;
    assert_eq!(points, ["1 Trukket to ganger.".to_owned(), format!("2 {typed}")]);
    assert_eq!(ingrid.severe().await?, Vec::<String>::new());
    Ok(())
}
