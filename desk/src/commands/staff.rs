//! `recourse staff`: passwords and keys, each shown once, and who has them.

use super::{Use, close, open};
use crate::cli::{Account, Common, Staff};
use crate::engine::Engine;
use anyhow::{Result, anyhow, bail};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use recourse_kernel::firm::Firm;
use recourse_store::StaffRow;
use serde_json::json;
use std::process::ExitCode;

/// Sets passwords, makes keys, disables and enables both, or lists them.
///
/// # Errors
/// When firm or login are unknown or the record fails.
pub async fn run(common: &Common, asked: &Staff) -> Result<ExitCode> {
    if let Staff::List { firm } = asked {
        let engine = open(common, Use::Read).await?;
        let listed = list(&engine, firm, common.json).await;
        engine.store.close().await;
        println!("{}", listed?);
        return Ok(ExitCode::SUCCESS);
    }
    let engine = open(common, Use::Write).await?;
    let done = change(&engine, asked).await;
    close(&engine).await;
    println!("{}", done?);
    Ok(ExitCode::SUCCESS)
}

async fn change(engine: &Engine, asked: &Staff) -> Result<String> {
    match asked {
        Staff::Password { firm, login } => password(engine, firm, login).await,
        Staff::ApiKey { firm, name } => {
            engine.firm(firm)?;
            let key = engine.make_api_key(firm, name).await?;
            let note = still_disabled(engine, firm, &crate::staff::key_login(name)).await?;
            Ok(format!("{key}{note}"))
        }
        Staff::Disable(account) => set_disabled(engine, account, true).await,
        Staff::Enable(account) => set_disabled(engine, account, false).await,
        Staff::List { firm } => list(engine, firm, false).await,
    }
}

async fn password(engine: &Engine, firm: &str, login: &str) -> Result<String> {
    let firm = engine.firm(firm)?.clone();
    let person = firm.people.iter().find(|person| person.login == *login);
    let person = person.ok_or_else(|| anyhow!("`{login}` is not in the file of {}", firm.name))?;
    let password = crate::staff::secret(9)?;
    engine.put_staff(&firm, person, &password).await?;
    let home = engine.lots(&firm.id).await?.first().copied().unwrap_or_default();
    engine.store.end_sessions_of(home, login).await?;
    let note = still_disabled(engine, &firm.id, login).await?;
    Ok(format!("{login} at {}: {password}{note}", firm.name))
}

/// A line for an account that is disabled, because a new password or key does not change that.
async fn still_disabled(engine: &Engine, firm: &str, login: &str) -> Result<String> {
    let accounts = engine.accounts(firm).await?;
    let since = accounts.iter().find(|row| row.login == login).and_then(|row| row.disabled_at);
    Ok(since.map_or_else(String::new, |since| {
        format!("\nit is disabled since {} and stays so; see `recourse staff enable`", stamp(since))
    }))
}

async fn set_disabled(engine: &Engine, account: &Account, disabled: bool) -> Result<String> {
    let firm = engine.firm(&account.firm)?.clone();
    let (login, shown) = match (&account.whose.login, &account.whose.key) {
        (Some(login), _) => (login.clone(), format!("`{login}`")),
        (None, Some(name)) => (crate::staff::key_login(name), format!("key `{name}`")),
        (None, None) => bail!("name an account with --login or --key"),
    };
    if !engine.set_disabled(&firm.id, &login, disabled).await? {
        bail!(
            "{shown} has no account at {}; `recourse staff list --firm {}` shows them",
            firm.name,
            firm.id
        );
    }
    let what = if disabled { "disabled, and its sessions are ended" } else { "enabled" };
    Ok(format!("{shown} at {}: {what}", firm.name))
}

/// Everybody in the firm file, then accounts that belong to nobody in it, and keys.
async fn list(engine: &Engine, firm: &str, as_json: bool) -> Result<String> {
    let firm = engine.firm(firm)?;
    let accounts = engine.accounts(&firm.id).await?;
    let rows = listed(firm, &accounts);
    if as_json {
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                json!({ "kind": row.kind, "name": row.name, "roles": row.roles, "state": row.state,
                               "since": row.since.map(stamp) })
            })
            .collect();
        return Ok(json!({ "firm": firm.id, "accounts": rows }).to_string());
    }
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let since = row.since.map_or_else(String::new, |at| format!(" since {}", stamp(at)));
            let roles = if row.roles.is_empty() { "-" } else { &row.roles };
            format!("{:6}  {:width$}  {}{since}  {roles}", row.kind, row.name, row.state)
        })
        .collect();
    Ok(lines.join("\n"))
}

struct Listed {
    kind: &'static str,
    name: String,
    roles: String,
    state: &'static str,
    since: Option<i64>,
}

fn listed(firm: &Firm, accounts: &[StaffRow]) -> Vec<Listed> {
    let mut rows: Vec<Listed> = firm
        .people
        .iter()
        .map(|person| {
            let account = accounts.iter().find(|row| row.login == person.login);
            let since = account.and_then(|row| row.disabled_at);
            let state = match (account, since) {
                (None, _) => "no password yet",
                (Some(_), Some(_)) => "disabled",
                (Some(_), None) => "may sign in",
            };
            let roles = person.roles.join(" ");
            Listed { kind: "person", name: person.login.clone(), roles, state, since }
        })
        .collect();
    for row in accounts {
        let since = row.disabled_at;
        if let Some(name) = crate::staff::name_of_key(&row.login) {
            let state = if since.is_some() { "disabled" } else { "may be used" };
            let roles = String::new();
            rows.push(Listed { kind: "key", name: name.to_owned(), roles, state, since });
        } else if !firm.people.iter().any(|person| person.login == row.login) {
            let state = if since.is_some() { "disabled" } else { "not in the firm file" };
            let (name, roles) = (row.login.clone(), row.roles.clone());
            rows.push(Listed { kind: "person", name, roles, state, since });
        }
    }
    rows
}

fn stamp(at_ms: i64) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or_default();
    at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M UTC").to_string()
}
