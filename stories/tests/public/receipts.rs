//! Receipts of lodging, and checking them without the desk.

use crate::support::{Customer, HOME};
use recourse_stories::doors::Desk;
use recourse_stories::installation::on_both;
use std::process::Command;

/// Proves NO-04: the receipt is the same every time, names the sums of what was lodged, is refused with one
/// digit changed, and openssl alone can check it by the recipe that the page shows.
#[test]
fn a_third_party_can_check_a_receipt() {
    on_both(async |on| {
        let desk = Desk::open(on).await;
        let mut kari = Customer::default();
        let file = [("bevis.txt", "text/plain", &b"bevis"[..])];
        let reference = kari.lodge(&desk, &[], &file).await;
        let case = format!("{HOME}case/{reference}");
        let receipt = kari.get(&desk, &format!("{case}/save/receipt.txt")).await.body;
        assert_eq!(kari.get(&desk, &format!("{case}/save/receipt.txt")).await.body, receipt);
        let lodged = kari.get(&desk, &format!("{case}/save/lodged.txt")).await.body;
        let sum = |bytes: &[u8]| -> String {
            recourse_store::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        assert!(receipt.contains(&format!("text: {}\n", sum(lodged.as_bytes()))), "{receipt}");
        assert!(receipt.contains(&format!("file: {} 5\n", sum(b"bevis"))), "{receipt}");
        assert!(receipt.contains(&format!("reference: {reference}\n")));
        let page = kari.get(&desk, &format!("{case}/receipt")).await;
        assert!(page.status == 200 && page.body.contains("signature: "), "{}", page.body);

        let mut anybody = Customer::default();
        let check = format!("{HOME}receipt");
        let good = anybody.upload(&desk, &check, &[("receipt", &receipt)], &[]).await.body;
        assert!(good.contains("notice--done") && good.contains(&reference), "{good}");
        let windows = receipt.replace('\n', "\r\n");
        let good = anybody.upload(&desk, &check, &[("receipt", &windows)], &[]).await.body;
        assert!(good.contains("notice--done"), "line ends of another system change nothing");
        let other = receipt.replace("file: ", "file: 0");
        for bad in [&other, "", "hello", &receipt.replace(&reference, "FJO-000009-1")] {
            let page = anybody.upload(&desk, &check, &[("receipt", bad)], &[]).await;
            assert!(page.body.contains("notice--wrong"), "{bad}");
        }

        let folder = tempfile::tempdir().expect("a folder");
        let key = anybody.get(&desk, &format!("{check}/key.pem")).await.body;
        std::fs::write(folder.path().join("key.pem"), key).expect("written");
        let shell = |receipt: &str| {
            std::fs::write(folder.path().join("receipt.txt"), receipt).expect("written");
            let recipe = recourse::public::receipt::RECIPE;
            let run = Command::new("sh").arg("-c").arg(recipe).current_dir(folder.path()).output();
            run.expect("a shell").status.success()
        };
        assert!(shell(&receipt), "the recipe works");
        assert!(!shell(&other), "and refuses what was changed");
    });
}
