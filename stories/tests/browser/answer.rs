//! The main job: a complaint worked from the worklist to a sent answer.

use crate::TWICE;
use recourse_stories::browser::{Browser, Look, Result, Stage};
use std::time::Duration;

/// Proves NO-05, NO-07, NO-08, NO-10, NO-11, G-4, G-7: Ingrid works a complaint about a payment to a
/// sent answer in her browser; what is missing refuses her in words, and every date says why.
#[tokio::test(flavor = "multi_thread")]
async fn a_complaint_is_worked_to_a_sent_answer() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    work_to_an_answer(&stage, &ingrid).await?;
    assert_eq!(ingrid.severe().await?, Vec::<String>::new());
    Ok(())
}

/// Proves NO-10, NO-11: the same work in a browser that runs no script.
#[tokio::test(flavor = "multi_thread")]
async fn the_same_work_needs_no_script() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.browser(Look { script: false, ..Look::default() }).await?;
    ingrid.open_page("/sign-in").await?;
    // The page's own script would have opened the dialog; it did not run.
    ingrid.sign_in("fjordbanken", "ingrid", &stage.program.password).await?;
    ingrid.press("a[data-open=keys]").await?;
    assert_eq!(ingrid.count("dialog[open]").await?, 0, "a script ran");
    work_to_an_answer(&stage, &ingrid).await
}

async fn work_to_an_answer(stage: &Stage, ingrid: &Browser) -> Result<()> {
    // The worklist has the latest case first; it is opened by its reference.
    let first = ingrid.texts(".worklist .row-link").await?;
    assert_eq!(first.first().map(String::as_str), Some(TWICE), "{first:?}");
    ingrid.press(&format!(".worklist a[href='/cases/{TWICE}']")).await?;
    assert!(ingrid.text("h1").await?.contains("trukket to ganger"));

    ingrid.start_command("classify").await?;
    ingrid.choose("complaint", "yes").await?;
    ingrid.choose("product", "payment").await?;
    ingrid.choose("customer", "consumer").await?;
    done(ingrid).await?;

    ingrid.start_command("acknowledge").await?;
    done(ingrid).await?;
    ingrid.start_command("assign").await?;
    done(ingrid).await?;
    let facts = ingrid.texts(".case__facts dd").await?;
    assert!(facts.contains(&"Ingrid Moen".to_owned()), "{facts:?}");

    ingrid.start_command("declare-conflict").await?;
    ingrid.choose("conflict", "none").await?;
    done(ingrid).await?;

    add_points(ingrid).await?;
    // A decision is refused while the gate lists something; the page says what.
    assert_eq!(ingrid.count("a[href$='/do/decide']").await?, 0);
    let gates = ingrid.texts(".gate--missing").await?.join("\n");
    assert!(gates.contains("Hva kunden ønsker"), "{gates}");
    ingrid.start_command("provide").await?;
    ingrid.choose("item", "expectation").await?;
    ingrid.fill("content", "Beløpet tilbake med valutering 17. oktober, og en forklaring.").await?;
    done(ingrid).await?;

    decide(ingrid).await?;
    answer(ingrid).await?;
    after(stage, ingrid).await
}

/// Sends a form and waits for the case page that says it is done.
async fn done(browser: &Browser) -> Result<()> {
    browser.send().await?;
    browser.find(".notice--success").await?;
    Ok(())
}

async fn add_points(ingrid: &Browser) -> Result<()> {
    for point in ["1 849 kroner er trukket to ganger.", "Kunden er sendt fram og tilbake."] {
        ingrid.start_command("add-point").await?;
        ingrid.fill("statement", point).await?;
        done(ingrid).await?;
    }
    assert_eq!(ingrid.count(".point").await?, 2);
    Ok(())
}

async fn decide(ingrid: &Browser) -> Result<()> {
    ingrid.start_command("decide").await?;
    ingrid.choose("point", "1").await?;
    ingrid.fill("finding", "Kjøpet ble gjort opp én gang, men belastet to ganger.").await?;
    ingrid.fill("evidence", "Oppgjøret fra butikkens bank, 17. oktober.").await?;
    ingrid.choose("outcome", "upheld").await?;
    ingrid.fill("amount", "1 849,00").await?;
    ingrid.fill("action", "Valuteres 17. oktober.").await?;
    done(ingrid).await?;

    // A rejection without reasons is refused in words, and nothing typed is lost.
    ingrid.start_command("decide").await?;
    ingrid.choose("point", "2").await?;
    let finding = "Kundeservice svarte begge ganger samme dag.";
    ingrid.fill("finding", finding).await?;
    ingrid.choose("outcome", "rejected").await?;
    ingrid.send().await?;
    let refused = ingrid.text(".notice--refusal").await?;
    assert!(refused.to_lowercase().contains("begrunn"), "{refused}");
    assert_eq!(ingrid.value("finding").await?, finding);
    assert_eq!(
        ingrid
            .count("input[name=outcome][value=rejected]:checked, option[value=rejected]:checked")
            .await?,
        1
    );
    ingrid.fill("reason", "Rådet om å spørre butikken først var riktig.").await?;
    done(ingrid).await
}

async fn answer(ingrid: &Browser) -> Result<()> {
    ingrid.start_command("answer").await?;
    let letter = ingrid.value("letter").await?;
    for part in
        ["1 849 kroner er trukket", "Finansklagenemnda", "Forbrukerrådet", "Rådet om å spørre"]
    {
        assert!(letter.contains(part), "`{part}` is not in the draft:\n{letter}");
    }
    // The European platform closed in 2025: no letter of 2026 names it, under any of its names.
    for closed in ["ec.europa.eu/odr", "webgate", "plattform"] {
        assert!(!letter.to_lowercase().contains(closed), "`{closed}` is in the draft:\n{letter}");
    }
    done(ingrid).await
}

async fn after(stage: &Stage, ingrid: &Browser) -> Result<()> {
    assert_eq!(ingrid.text(".case-head .badge").await?, "Besvart");
    let clocks = ingrid.texts(".clock").await?;
    let state = |title: &str| {
        let found = clocks.iter().find(|clock| clock.starts_with(title));
        found.unwrap_or_else(|| panic!("no clock `{title}` in {clocks:#?}")).clone()
    };
    // Received on 28 October, worked on 10 November: the confirmation came late, the answer did not.
    assert!(state("Mottaksbekreftelse").contains("Oppfylt for sent"), "{clocks:#?}");
    assert!(state("Svar").contains("Overholdt"), "{clocks:#?}");
    assert!(state("Svar").contains("11. november 2026"), "{clocks:#?}");

    // 35 bank days is the outer limit for a payment; the firm's own fourteen days come before it.
    assert!(state("Siste frist for svar").contains("16. desember 2026"), "{clocks:#?}");

    // Every clock opens its reasons, and each names a source.
    let whys = ingrid.web.find_all(thirtyfour::By::Css(".clock")).await?;
    assert!(whys.len() >= 4, "{clocks:#?}");
    for (clock, text) in whys.iter().zip(&clocks) {
        clock.find(thirtyfour::By::Css("summary")).await?.click().await?;
        let panel = clock.find(thirtyfour::By::Css(".why__panel")).await?;
        assert!(panel.is_displayed().await?, "{text}");
        let cite = panel.find(thirtyfour::By::Css(".cite")).await?.text().await?;
        assert!(!cite.trim().is_empty(), "{text}");
    }

    let (name, letter) = sent(stage, "-answer.txt").await?;
    assert!(name.starts_with(TWICE), "{name}");
    assert!(letter.contains(&format!("Subject: Svar på klagen din, {TWICE}\n")), "{letter}");
    assert!(letter.contains("\n\nHei,\n"), "{letter}");
    assert!(letter.contains("t.aasheim@postkassen.example"), "{letter}");
    assert!(letter.contains("Finansklagenemnda"), "{letter}");
    Ok(())
}

/// The letter of a kind, as soon as the program has written it.
async fn sent(stage: &Stage, kind: &str) -> Result<(String, String)> {
    for _ in 0..100 {
        let letters = stage.program.letters()?;
        if let Some(found) = letters.into_iter().find(|(name, _)| name.contains(kind)) {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let names: Vec<String> = stage.program.letters()?.into_iter().map(|(name, _)| name).collect();
    panic!("no letter `{kind}` among {names:?}");
}
