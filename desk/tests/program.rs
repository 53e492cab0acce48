//! The program itself: what it says of its commands, and how it ends.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_recourse"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn help_names_the_commands_and_each_teaches_by_an_example() {
    let help = run(&["--help"]);
    assert!(help.status.success());
    for command in [
        "import",
        "case",
        "deadlines",
        "workdays",
        "law",
        "procedure",
        "report",
        "mailbox",
        "verify",
    ] {
        assert!(said(&help).contains(&format!("\n  {command}")), "{command} is named");
        let own = run(&[command, "--help"]);
        assert!(own.status.success(), "{command}");
        assert!(said(&own).contains("recourse "), "{command} shows how it is called");
    }
}

#[test]
fn wrong_usage_ends_with_two_and_says_why() {
    let wrong = run(&["deadlines", "--no-such-option"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("--no-such-option"));
}

#[test]
fn what_a_rule_refuses_ends_with_one() {
    let refused = run(&["workdays", "--calendar", "xx.work", "/dev/null"]);
    assert_eq!(refused.status.code(), Some(1), "{}", String::from_utf8_lossy(&refused.stderr));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("xx.work"));
}
