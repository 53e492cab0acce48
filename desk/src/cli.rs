//! The command line: what can be asked, in words that teach.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Complaints, from receipt to a reasoned answer, with every date explained.
///
/// Without a command it opens the desk in a browser. On an empty record it offers the sample firms.
#[derive(Debug, Parser)]
#[command(
    name = "recourse",
    version,
    after_help = "Example: recourse --sample\nExit codes: 0 done, 1 refused by a rule or bad data, 2 wrong usage."
)]
pub struct Cli {
    /// What is asked of every command.
    #[command(flatten)]
    pub common: Common,
    /// What to do; nothing opens the desk.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to open the desk.
    #[command(flatten)]
    pub serve: Serve,
}

/// What is asked of every command.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// The record: a directory (SQLite) or a postgres:// address.
    #[arg(
        long,
        global = true,
        env = "RECOURSE_DATA",
        default_value = "./recourse-data",
        value_name = "DIR|URL"
    )]
    pub data: String,
    /// Where keys and the search index lie when the record is in PostgreSQL.
    #[arg(long, global = true, env = "RECOURSE_HOME", value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Packs and firms from a directory (law/ and firms/ in it) instead of those built in.
    #[arg(long, global = true, env = "RECOURSE_LAW", value_name = "DIR")]
    pub packs: Option<PathBuf>,
    /// Run as if it were this instant, such as 2026-11-21T09:00:00Z; for practice and tests.
    #[arg(long, global = true, value_name = "INSTANT")]
    pub now: Option<jiff::Timestamp>,
    /// One JSON document instead of text (JSON lines for batches).
    #[arg(long, global = true)]
    pub json: bool,
}

/// How to open the desk.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    pub listen: std::net::SocketAddr,
    /// Open with the sample firms and complaints, staff logins printed.
    #[arg(long)]
    pub sample: bool,
    /// How mail comes in and goes out; without it, mail.toml in the installation's home if there is one.
    #[arg(long, value_name = "FILE")]
    pub mail: Option<PathBuf>,
    /// Send cookies over TLS only; for an installation behind a TLS proxy.
    #[arg(long)]
    pub secure: bool,
    /// Count attempts to sign in by the last address in X-Forwarded-For; only behind a proxy that
    /// sets it and that nobody can go around.
    #[arg(long)]
    pub trust_forwarded: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the desk in a browser.
    #[command(
        after_help = "Example: recourse serve --listen 127.0.0.1:8080 --sample --now 2026-11-21T09:00:00Z"
    )]
    Serve(Serve),
    /// Import files; nothing is dropped.
    #[command(subcommand)]
    Import(Import),
    /// The desk from the command line.
    #[command(subcommand)]
    Case(Case),
    /// Every clock of a complaint received then, with its reasons.
    #[command(
        after_help = "Example: recourse deadlines --firm sundbanken --received 2026-04-01T21:59:59Z --product current-account"
    )]
    Deadlines(Deadlines),
    /// Adds working days or bank days to dates.
    #[command(
        after_help = "Example: printf 'date,days\\n2026-04-01,3\\n' | recourse workdays --calendar dk.work\nA negative number counts back; day 0 is the given date."
    )]
    Workdays(Workdays),
    /// How easy a text is to read: score, long sentences, words to replace.
    #[command(
        after_help = "Example: recourse plain --lang nb --firm fjordbanken letter.txt\nA heavy text is no fault: the exit code is 0 whatever the score."
    )]
    Plain(Plain),
    /// The law packs.
    #[command(subcommand)]
    Law(Law),
    /// What a firm publishes, from the data that runs: the written procedure, the sheet, contact data.
    #[command(
        after_help = "Example: recourse procedure --firm sundbanken --lang da --pdf procedure.pdf --sheet sheet.pdf\nWithout a file the procedure is printed as text; --check looks for vacant posts and exits with 1 when there is one."
    )]
    Procedure(Procedure),
    /// Checks the whole record: chains, order, checkpoints, vault, register, views.
    #[command(
        after_help = "Example: recourse verify --data ./recourse-data\nExit code 1 with the place of each fault."
    )]
    Verify,
    /// Makes the views and the search index anew from the events.
    #[command(after_help = "Example: recourse rebuild --data ./recourse-data")]
    Rebuild,
    /// Fills a record with made-up complaints, to practise on or to measure.
    #[command(after_help = "Example: recourse sample --cases 10000 --firm fjordbanken")]
    Sample(Sample),
    /// Staff accounts and keys of other systems.
    #[command(subcommand)]
    Staff(Staff),
    /// Counts for the complaints officer, of any range of days.
    #[command(subcommand)]
    Report(Report),
    /// Receipts that customers hold.
    #[command(subcommand)]
    Receipt(Receipt),
    /// The mailboxes: whether they work, what is new in them, and the daily count.
    #[command(subcommand)]
    Mailbox(Mailbox),
}

/// What to import.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Complaints: .eml, mbox, Maildir, CSV with a mapping, JSON lines.
    #[command(
        after_help = "Example: recourse import complaints letters.csv --mapping letters.mapping.toml --firm malarbanken\nThe count at the end adds up: read = cases + replies + duplicates + quarantined."
    )]
    Complaints(ImportComplaints),
}

/// Which complaints, for whom.
#[derive(Debug, Args)]
pub struct ImportComplaints {
    /// A file, a folder, or - for standard input.
    pub path: PathBuf,
    /// The firm.
    #[arg(long)]
    pub firm: String,
    /// How they came, where they do not say so themselves.
    #[arg(long)]
    pub channel: Option<recourse_kernel::terms::Channel>,
    /// The mapping of a table's columns; without it, NAME.mapping.toml beside NAME.csv.
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// What every file is, whatever its name says: eml, mbox, csv, jsonl.
    #[arg(long)]
    pub format: Option<crate::incoming::source::Format>,
    /// Acknowledge each complaint as if it came now; otherwise they are entered after the fact.
    #[arg(long)]
    pub acknowledge: bool,
}

/// The desk from the command line.
#[derive(Debug, Subcommand)]
pub enum Case {
    /// The worklist.
    #[command(after_help = "Example: recourse case list --firm fjordbanken --as ingrid --limit 20")]
    List {
        /// The firm.
        #[arg(long)]
        firm: String,
        /// Who looks: a login of the firm.
        #[arg(long = "as", value_name = "LOGIN")]
        login: String,
        /// Closed cases instead of open ones.
        #[arg(long)]
        closed: bool,
        /// How many at most.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// One case: state, clocks, events, reasons.
    #[command(
        after_help = "Example: recourse case show FJO-000001-8 --firm fjordbanken --as ingrid --json"
    )]
    Show {
        /// The reference.
        reference: String,
        /// The firm.
        #[arg(long)]
        firm: String,
        /// Who looks: a login of the firm.
        #[arg(long = "as", value_name = "LOGIN")]
        login: String,
    },
    /// Does something to a case; the same gates hold as in the browser.
    #[command(
        after_help = "Example: recourse case handle FJO-000001-8 --firm fjordbanken --as ingrid '{\"command\":\"note\",\"text\":\"Called back.\"}'"
    )]
    Handle {
        /// The reference.
        reference: String,
        /// The command as JSON; - reads it from standard input.
        act: String,
        /// The firm.
        #[arg(long)]
        firm: String,
        /// Who acts: a login of the firm.
        #[arg(long = "as", value_name = "LOGIN")]
        login: String,
        /// The version of the case that was looked at; refused if somebody was faster.
        #[arg(long)]
        version: Option<u64>,
    },
}

/// Which complaint's deadlines.
#[derive(Debug, Args)]
pub struct Deadlines {
    /// The firm.
    #[arg(long)]
    pub firm: String,
    /// When it was received: an instant, or a local date and time in the firm's zone.
    #[arg(long)]
    pub received: String,
    /// About what; while unknown, rules for particular products apply too.
    #[arg(long)]
    pub product: Option<recourse_kernel::terms::Product>,
    /// The relation to the firm.
    #[arg(long, default_value = "consumer")]
    pub customer: recourse_kernel::terms::CustomerKind,
    /// The language of the reasons.
    #[arg(long, default_value = "en")]
    pub language: String,
}

/// Which calendar, which dates.
#[derive(Debug, Args)]
pub struct Workdays {
    /// The calendar: no|be|dk|fi|se with .work or .bank.
    #[arg(long)]
    pub calendar: String,
    /// CSV with the columns date,days; without it, standard input.
    pub file: Option<PathBuf>,
}

/// Which text.
#[derive(Debug, Args)]
pub struct Plain {
    /// The language of the text: nb, da, sv, fi, nl, fr or en.
    #[arg(long)]
    pub lang: String,
    /// The firm whose list of words and limits hold; without it, the usual limits and no list.
    #[arg(long)]
    pub firm: Option<String>,
    /// A file in UTF-8; without it, standard input.
    pub file: Option<PathBuf>,
}

/// What about the law.
#[derive(Debug, Subcommand)]
pub enum Law {
    /// Packs and their rules.
    List,
    /// One rule's history.
    #[command(after_help = "Example: recourse law show dk.complaint.acknowledge")]
    Show {
        /// The rule's id.
        rule: String,
    },
    /// Every rule on the days around each change.
    Table,
    /// Loads and checks all packs and firms.
    Check,
    /// What a change would do: to rules, to firms' data, to published texts, and to open cases.
    #[command(
        after_help = "Example: recourse law diff - ./changed --firm sundbanken --as-of 2027-01-01\nA and B are folders with law/ and firms/ in them, or `-` for the packs built in; B may be one changed file.\nNothing is written: open cases keep the dates on record."
    )]
    Diff(LawDiff),
}

/// Which change, for whom, on which day.
#[derive(Debug, Args)]
pub struct LawDiff {
    /// Before: a folder of packs, or - for those built in.
    #[arg(allow_hyphen_values = true)]
    pub before: String,
    /// After: a folder of packs, - for those built in, or one changed file of the packs before.
    #[arg(allow_hyphen_values = true)]
    pub after: String,
    /// One firm; without it, all firms that both have.
    #[arg(long)]
    pub firm: Option<String>,
    /// The day of the question; without it, today, or the first day of a changed procedure.
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<jiff::civil::Date>,
    /// Leave open cases out.
    #[arg(long)]
    pub no_cases: bool,
}

/// Whose texts, in which language, where to.
#[derive(Debug, Args)]
pub struct Procedure {
    /// The firm.
    #[arg(long)]
    pub firm: String,
    /// The language; without it, the firm's first.
    #[arg(long)]
    pub lang: Option<String>,
    /// Writes the procedure as PDF to a file.
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    /// Writes the procedure as part of an HTML page to a file.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Writes the sheet on how to complain as PDF to a file.
    #[arg(long, value_name = "FILE")]
    pub sheet: Option<PathBuf>,
    /// The edition for staff, with sources and everything that is still to be checked.
    #[arg(long)]
    pub staff: bool,
    /// Looks for posts that are vacant today or within thirty days.
    #[arg(long)]
    pub check: bool,
}

/// How much to make up.
#[derive(Debug, Args)]
pub struct Sample {
    /// How many cases.
    #[arg(long)]
    pub cases: u64,
    /// The firm; without it, all firms in turn.
    #[arg(long)]
    pub firm: Option<String>,
}

/// Staff accounts and keys.
#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Sets a new password for a person in the firm file, and prints it once.
    #[command(after_help = "Example: recourse staff password --firm fjordbanken --login ingrid")]
    Password {
        /// The firm.
        #[arg(long)]
        firm: String,
        /// The login.
        #[arg(long)]
        login: String,
    },
    /// Makes a key with which another system hands in complaints, and prints it once.
    #[command(after_help = "Example: recourse staff api-key --firm fjordbanken --name website")]
    ApiKey {
        /// The firm.
        #[arg(long)]
        firm: String,
        /// A name for the key, in one word without a dot.
        #[arg(long, value_parser = crate::staff::key_name)]
        name: String,
    },
    /// Who may sign in, which keys there are, and which of them are disabled.
    #[command(after_help = "Example: recourse staff list --firm fjordbanken")]
    List {
        /// The firm.
        #[arg(long)]
        firm: String,
    },
    /// Ends the sessions of a person, or a key, and refuses them from now on.
    #[command(after_help = "Example: recourse staff disable --firm fjordbanken --login ingrid")]
    Disable(Account),
    /// Lets a person sign in again, or a key be used again.
    #[command(after_help = "Example: recourse staff enable --firm fjordbanken --key website")]
    Enable(Account),
}

/// Which account.
#[derive(Debug, Args)]
pub struct Account {
    /// The firm.
    #[arg(long)]
    pub firm: String,
    /// Whose.
    #[command(flatten)]
    pub whose: Whose,
}

/// Whose account: a person's or a key's.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// The login of a person.
    #[arg(long)]
    pub login: Option<String>,
    /// The name of a key.
    #[arg(long, value_name = "NAME")]
    pub key: Option<String>,
}

/// What about the mailboxes.
#[derive(Debug, Subcommand)]
pub enum Mailbox {
    /// Calls every mail server of the configuration; reads and sends nothing.
    #[command(
        after_help = "Example: recourse mailbox check --data ./recourse-data --mail mail.toml\nExit code 1 when one of them does not work, with the reason."
    )]
    Check(MailFile),
    /// Takes in what is new in every mailbox, once, and sends what is due.
    #[command(
        after_help = "Example: recourse mailbox poll --data ./recourse-data\nA desk that is open does this by itself."
    )]
    Poll(MailFile),
    /// Counts a day of every mailbox against the register and the cases.
    #[command(
        after_help = "Example: recourse mailbox reconcile --data ./recourse-data --day 2026-11-21\nExit code 1 when a count does not add up: fetched - duplicates = numbered = cases + replies + reports + quarantined + dismissed + not read yet."
    )]
    Reconcile {
        /// Where the configuration is.
        #[command(flatten)]
        file: MailFile,
        /// The day; without it, today in each firm's zone.
        #[arg(long)]
        day: Option<jiff::civil::Date>,
    },
}

/// Which configuration of mail.
#[derive(Debug, Args)]
pub struct MailFile {
    /// The configuration; without it, mail.toml in the installation's home.
    #[arg(long, value_name = "FILE")]
    pub mail: Option<PathBuf>,
}

/// Which report.
#[derive(Debug, Subcommand)]
pub enum Report {
    /// Cases by period, product, channel, cause, outcome, time limits, language, level and unit, with
    /// the range before, the age of open cases and the count of the register beside them.
    #[command(
        after_help = "Example: recourse report overview --firm fjordbanken --from 2026-01-01 --to 2026-12-31 --cross product,outcome --xlsx overview.xlsx --pdf overview.pdf\nWithout a file the tables are printed; --json prints one document. Days are those of the firm's zone."
    )]
    Overview(ReportOverview),
}

/// Which overview.
#[derive(Debug, Args)]
pub struct ReportOverview {
    /// The firm.
    #[arg(long)]
    pub firm: String,
    /// The first day of receipt.
    #[arg(long, value_name = "DAY")]
    pub from: jiff::civil::Date,
    /// The last day of receipt.
    #[arg(long, value_name = "DAY")]
    pub to: jiff::civil::Date,
    /// The length of a period: day, week, month, quarter or year; without it, one that suits the range.
    #[arg(long, value_name = "STEP")]
    pub by: Option<String>,
    /// Two things to cross, such as product,outcome.
    #[arg(long, value_name = "A,B")]
    pub cross: Option<String>,
    /// The language of the names; without it, the firm's first.
    #[arg(long)]
    pub lang: Option<String>,
    /// Writes all tables as CSV.
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Writes a workbook with a sheet for each table.
    #[arg(long, value_name = "FILE")]
    pub xlsx: Option<PathBuf>,
    /// Writes the report with its charts as PDF.
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
}

/// What can be done with receipts.
#[derive(Debug, Subcommand)]
pub enum Receipt {
    /// Check that a receipt is genuine and unchanged.
    ///
    /// The key is this installation's own, or the one given with --key, so that anybody can check.
    #[command(
        after_help = "Example: recourse receipt check receipt-FJO-000004-2.txt\nExit codes: 0 genuine, 1 changed, signed with another key, or no receipt."
    )]
    Check {
        /// The receipt as it was saved.
        file: PathBuf,
        /// The public key as 64 hexadecimal digits; then no record is opened.
        #[arg(long, value_name = "HEX")]
        key: Option<String>,
    },
}
