//! What Waypost can do, one use case a file: it says what is measured when, hands the observations
//! to inference, and puts the conclusions into words.
//!
//! Nothing below this crate knows of budgets or progress; nothing above it measures or concludes.

mod ask;
mod bounce;
mod bridges;
mod cancel;
mod check;
mod controls;
mod draft;
mod entry;
mod error;
mod event;
mod evidence;
mod explain;
mod export;
mod files;
mod follow;
mod history;
mod maillog;
mod opened;
mod own;
mod plan;
mod preferences;
mod profile;
mod pursue;
mod reach;
mod resolve;
mod route;
mod router;
mod run;
mod seal;
mod speed;
mod state;
mod subject;
mod table;
mod talk;
mod thunderbird;
mod tor;
mod trial;
mod vantage;
mod waits;
pub mod webmail;
mod words;

pub use ask::{Ask, Given};
pub use bounce::bounce;
pub use bridges::Bridges;
pub use cancel::Cancel;
pub use check::{CheckRequest, check};
pub use error::UserError;
pub use event::Event;
pub use evidence::Evidence;
pub use explain::explain;
pub use export::{
    ExportFormat, ExportRequest, Exported, Preview, Redaction, Removal, Removed, export, preview,
    removed_in_words,
};
pub use files::write_whole;
pub use follow::FollowedLog;
pub use history::{HistoryPlace, Keeps, Remembered, compare};
pub use maillog::{maillog, maillog_page};
pub use preferences::{Preferences, Theme, TorWish};
pub use profile::{LoadedProfile, load_profile};
pub use route::{DoorEvent, ForwardPort, Route, RouteEvent, RouteRequest, words_on_risk};
pub use seal::{Recipient, SUPPORT, recipient, sealed};
pub use table::{TableFormat, TableRequest, export_table};
pub use thunderbird::{
    ThunderbirdProfile, set_thunderbird, thunderbird_profiles, undo_thunderbird,
};
pub use tor::start_tor;
pub use trial::{BridgeTrial, Other as OtherTrouble, Why as WhyNoBridge, try_bridges};
pub use waypost_mailflow::{
    bounce::{BounceJson, RemoteJson, ReportJson},
    log::{AddressJson, DestinationJson, FindingJson, MailLogJson, Source as LogSource},
};
pub use waypost_model::Station;
pub use waypost_report::history::{
    Comparison, Entry as HistoryEntry, Fault, History, HistoryError, List as HistoryList,
    Settings as HistorySettings, Way,
};
pub use waypost_route::bridges::BridgeLine;
pub use waypost_route::{Ready, Tor, TorEvent, TorState, TorTrouble, run_helper_process};
