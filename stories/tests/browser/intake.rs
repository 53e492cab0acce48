//! Complaints that come another way: out of quarantine, and by telephone.

use recourse_stories::browser::{Result, Stage};

/// Proves G-5: an item that could not be read becomes a complaint, another is
/// dismissed with a reason, and neither disappears without either.
#[tokio::test(flavor = "multi_thread")]
async fn items_in_quarantine_become_a_complaint_or_are_dismissed() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let gunilla = stage.signed_in("malarbanken", "gunilla").await?;
    gunilla.open_page("/quarantine").await?;
    let waiting = gunilla.count(".worklist .row-link").await?;
    assert!(waiting >= 1, "{}", gunilla.page_text().await?);
    gunilla.press(".worklist .row-link").await?;
    let bytes = gunilla.text("pre.raw").await?;
    assert!(!bytes.trim().is_empty());
    gunilla.fill("name", "Örjan Åkerlund").await?;
    gunilla.choose("language", "sv").await?;
    gunilla.fill("title", "Brev utan dag").await?;
    gunilla.fill("text", "Avgiften på kontot har höjts utan besked.").await?;
    gunilla.press("main form.form .btn--primary").await?;
    gunilla.find(".notice--success").await?;
    assert!(gunilla.path().await?.starts_with("/cases/MAL-"), "{}", gunilla.path().await?);
    assert!(gunilla.text("h1").await?.contains("Brev utan dag"));
    gunilla.open_page("/quarantine").await?;
    assert_eq!(gunilla.count(".worklist .row-link").await?, waiting - 1);

    let maja = stage.signed_in("fjordbanken", "maja").await?;
    maja.open_page("/quarantine").await?;
    let waiting = maja.count(".worklist .row-link").await?;
    maja.press(".worklist .row-link").await?;
    maja.press("main .btn--danger").await?;
    maja.find(".notice--refusal").await?;
    maja.fill("reason", "Automatisk svar på bekreftelsen vår.").await?;
    maja.press("main .btn--danger").await?;
    maja.find(".page-head").await?;
    assert_eq!(maja.path().await?, "/quarantine");
    assert_eq!(maja.count(".worklist .row-link").await?, waiting - 1);
    let totals = maja.texts("main dl.facts dt, main dl.facts dd").await?;
    let dismissed = totals.last().cloned();
    assert_eq!(dismissed.as_deref(), Some("1"), "{totals:?}");
    Ok(())
}

/// Proves G-5: a complaint by telephone is registered once, though the form is sent twice.
#[tokio::test(flavor = "multi_thread")]
async fn a_telephone_call_sent_twice_is_one_case() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let maja = stage.signed_in("fjordbanken", "maja").await?;
    let before = maja.count(".worklist .row-link").await?;
    maja.press(".rail a[data-go=n]").await?;
    maja.fill("name", "Bjørnar Sæther").await?;
    maja.fill("phone", "00 01 22 33").await?;
    maja.choose("product", "current-account").await?;
    maja.fill("title", "Gebyr uten varsel").await?;
    maja.fill("text", "Ringte om et gebyr på 75 kroner som ingen hadde varslet.").await?;
    maja.send().await?;
    maja.find(".notice--success").await?;
    let first = maja.path().await?;
    assert!(first.starts_with("/cases/FJO-"), "{first}");

    maja.web.back().await?;
    assert_eq!(maja.value("title").await?, "Gebyr uten varsel");
    maja.send().await?;
    maja.find(".notice--success").await?;
    assert_eq!(maja.path().await?, first);
    maja.open_page("/work").await?;
    assert_eq!(maja.count(".worklist .row-link").await?, before + 1);
    Ok(())
}
