//! `recourse receipt`: checks what customers hold.

use super::{Use, open};
use crate::cli::{Common, Receipt};
use crate::public::receipt::{Verdict, check};
use anyhow::{Context, Result, anyhow};
use serde_json::json;
use std::process::ExitCode;

/// Checks a receipt.
///
/// # Errors
/// When the file cannot be read, the key is none, or the record cannot be opened.
pub async fn run(common: &Common, asked: &Receipt) -> Result<ExitCode> {
    let Receipt::Check { file, key } = asked;
    let bytes =
        std::fs::read(file).with_context(|| format!("`{}` cannot be read", file.display()))?;
    let text = String::from_utf8_lossy(&bytes);
    let key: [u8; 32] = match key {
        Some(hex) => hex::decode(hex.trim())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| anyhow!("`--key` takes 64 hexadecimal digits"))?,
        None => open(common, Use::Read).await?.store.checkpoint_key(),
    };
    let verdict = check(&text, &key);
    let (good, word, receipt) = match verdict {
        Verdict::Genuine(receipt) => (true, "genuine", Some(receipt)),
        Verdict::OtherKey(receipt) => (false, "signed with another key", Some(receipt)),
        Verdict::Changed => (false, "changed after it was signed", None),
        Verdict::NoReceipt => (false, "no receipt", None),
    };
    if common.json {
        let says = receipt.as_ref().map(|receipt| {
            let files: Vec<_> = receipt
                .files
                .iter()
                .map(|(hash, bytes)| json!({ "sha256": hash, "bytes": bytes }))
                .collect();
            json!({
                "firm": receipt.firm, "reference": receipt.reference,
                "received": receipt.received.to_string(), "text_sha256": receipt.text,
                "files": files, "key": receipt.key,
            })
        });
        println!("{}", json!({ "genuine": good, "verdict": word, "receipt": says }));
    } else {
        println!("{}: {word}", file.display());
        if let Some(receipt) = receipt {
            println!(
                "  {} received {} at {}",
                receipt.firm_name, receipt.reference, receipt.received
            );
            println!("  text {}", receipt.text);
            for (hash, bytes) in &receipt.files {
                println!("  file {hash} ({bytes} bytes)");
            }
            if !good {
                println!("  its key is {}", receipt.key);
            }
        }
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
