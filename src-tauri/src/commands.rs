//! Everything that the page can ask for: the one list from which the commands, their permissions'
//! test and the page's bindings are made.

use crate::{
    about::{self, About, ProviderEntry},
    check::{self, CancelInput, CheckInput, Checked, SayInput},
    desk::Desk,
    preferences::{self, Settings},
};
use std::sync::Arc;
use tauri::{AppHandle, State, Wry, ipc::Channel};
use waypost_app::Event;
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
}
