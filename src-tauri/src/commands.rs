//! Everything that the page can ask for: the one list from which the commands, their permissions'
//! test and the page's bindings are made.

use crate::{
    about::{self, About, ProviderEntry},
    bridges::{self, AskInput, BridgeEntry, BridgeInput, BridgeLines, BridgeTried},
    check::{self, CancelInput, CheckInput, Checked, SayInput},
    desk::Desk,
    exports::{self, ExportInput},
    history::{self, CompareInput, EntryInput, PassphraseInput, ShowInput},
    mail::{self, LogsRead, MailRead, PastedMail, PickInput},
    preferences::{self, Settings},
    route::{self, RouteInput, RouteNews},
    thunderbird::{self, ThunderbirdEntry, ThunderbirdSet, ThunderbirdUndo},
    webmail::{self, WebmailInput, WebmailNews},
};
use std::sync::Arc;
use tauri::{AppHandle, State, Wry, ipc::Channel};
use waypost_app::{Comparison, Event, HistoryList, Keeps, Preview};
use waypost_model::{Message, Report};

/// A command a line: its name, what it takes, what it tells on the way, what it answers, and what does
/// it. Each is a thin async function for Tauri; an error is a message, to be put into words by the page.
macro_rules! commands {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident($(input: $input:ty)?) $(tells $event:ty)? => $output:ty = $work:expr;
    )*) => {
        $(
            $(#[doc = $doc])+
            #[tauri::command]
            pub(crate) async fn $name(
                app: AppHandle,
                desk: State<'_, Arc<Desk>>,
                $(input: $input,)?
                $(tell: Channel<$event>,)?
            ) -> Result<$output, Message> {
                let call = Call { app, desk: Arc::clone(&desk) };
                $work(call $(, given!(input as $input))? $(, given!(tell as $event))?).await
            }
        )*

        /// Answers the page.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }

        /// The commands' names and types.
        #[cfg(test)]
        pub(crate) fn table(schemas: &mut schemars::SchemaGenerator) -> Vec<Shape> {
            vec![$(Shape {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                input: None $(.or(Some(schemas.subschema_for::<$input>())))?,
                tells: None $(.or(Some(schemas.subschema_for::<$event>())))?,
                output: schemas.subschema_for::<$output>(),
            }),*]
        }
    };
}

/// A value that a macro names only where there is one.
macro_rules! given {
    ($value:ident as $type:ty) => {
        $value
    };
}

/// Who asks: the program, and what its commands share.
pub(crate) struct Call {
    pub(crate) app: AppHandle,
    pub(crate) desk: Arc<Desk>,
}

/// A command's name and types.
#[cfg(test)]
#[derive(serde::Serialize)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    doc: &'static str,
    input: Option<schemars::Schema>,
    tells: Option<schemars::Schema>,
    output: schemars::Schema,
}

commands! {
    /// What this program is and can do here.
    about() => About = about::about;
    /// The providers that are known by heart.
    providers() => Vec<ProviderEntry> = about::providers;
    /// What the user has chosen.
    settings() => Settings = preferences::settings;
    /// Changes what the user has chosen; what holds then is handed back.
    set_settings(input: Settings) => Settings = preferences::set_settings;
    /// Checks, and tells what happens as it happens. Several checks may run at once.
    check(input: CheckInput) tells Event => Checked = check::check;
    /// Stops a check; it ends at once and answers with what it knows.
    cancel(input: CancelInput) => () = check::cancel;
    /// Draws a report's conclusions again, in another language.
    say(input: SayInput) => Report = check::say;
    /// Explains a mail that was pasted or dropped.
    read_mail(input: PastedMail) => MailRead = mail::read_mail;
    /// Asks for a mail's file and explains it; null when the user thought better of it.
    pick_mail(input: PickInput) => Option<MailRead> = mail::pick_mail;
    /// Asks for logs' files and says what they show; null when the user thought better of it.
    pick_logs(input: PickInput) => Option<LogsRead> = mail::pick_logs;
    /// Shows what of a report would leave.
    preview_export(input: ExportInput) => Preview = exports::preview_export;
    /// Asks where to and writes it; the file's name, or null when the user thought better of it.
    save_export(input: ExportInput) => Option<String> = exports::save_export;
    /// Whether reports are kept. It takes as long as the keyring does.
    history_keeps() => Keeps = history::keeps;
    /// Opens the history with a passphrase, or begins one, until the program ends; says whether reports are
    /// kept then.
    history_open_with(input: PassphraseInput) => Keeps = history::open_with;
    /// The earlier reports, the latest first, and how many others are damaged.
    history_list() => HistoryList = history::list;
    /// One of them, in the language wished for.
    history_show(input: ShowInput) => Report = history::show;
    /// What has changed from one to another.
    history_compare(input: CompareInput) => Comparison = history::compare;
    /// Deletes one for good.
    history_delete(input: EntryInput) => () = history::delete;
    /// Deletes all of them for good.
    history_clear() => () = history::clear;
    /// The user's own bridges, by what may be shown of them.
    bridges() => Vec<BridgeEntry> = bridges::list;
    /// Adds pasted lines, all or none; says what was done.
    add_bridges(input: BridgeLines) => Message = bridges::add;
    /// Removes one.
    remove_bridge(input: BridgeInput) => () = bridges::remove;
    /// Tries one, alone; answers when it is known whether it works.
    test_bridge(input: BridgeInput) => BridgeTried = bridges::test;
    /// Whom a question for bridges contacts, and what the network sees of it.
    ask_bridges_words() => Message = bridges::ask_words;
    /// Asks the Tor Project for bridges and keeps them; says what came.
    ask_bridges(input: AskInput) tells Message => Vec<Message> = bridges::ask;
    /// What somebody should read before Tor is used for the first time; nothing if it was shown before.
    words_on_risk() => Vec<Message> = route::risk;
    /// Opens the route and holds it open until it is closed; answers when it is.
    open_route(input: RouteInput) tells RouteNews => () = route::open;
    /// Closes the route; answers when it is closed.
    close_route() => () = route::close;
    /// Opens the provider's webmail in a window that reaches nothing but Tor; answers when it is closed.
    open_webmail(input: WebmailInput) tells WebmailNews => () = webmail::open;
    /// Has that window close.
    close_webmail() => () = webmail::close;
    /// Thunderbird's profiles.
    thunderbird() => Vec<ThunderbirdEntry> = thunderbird::list;
    /// Sends one provider's mail in a profile over Tor; says what was done.
    set_thunderbird(input: ThunderbirdSet) => Message = thunderbird::set;
    /// Takes a profile back to where it was; says what was done.
    undo_thunderbird(input: ThunderbirdUndo) => Message = thunderbird::undo;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// What stands in the capability is what the build lets through.
    #[test]
    fn the_main_window_may_call_these_commands_and_nobody_else_any() {
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        let allowed: BTreeSet<String> =
            serde_json::from_value(capability["permissions"].clone()).unwrap();
        let mut schemas = schemars::SchemaGenerator::default();
        let commands: BTreeSet<String> = super::table(&mut schemas)
            .iter()
            .map(|command| format!("allow-{}", command.name.replace('_', "-")))
            .collect();
        assert_eq!(allowed, commands);
    }
}
