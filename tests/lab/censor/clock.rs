//! A wrong clock. The machine's own can't be shifted for one process tree, so everybody else's is:
//! servers tell another day, and their certificates are valid around that day.

use anyhow::Result;

use super::Censor;
use crate::ca::Validity;
use crate::look::{Seen, expect, expect_text};
use crate::plan::Plan;
use crate::world::World;

/// The client's clock is behind everyone else's by so many days (ahead where negative).
pub(crate) struct Behind {
    pub(crate) days: i64,
}

impl Censor for Behind {
    fn words(&self) -> String {
        match self.days {
            days if days >= 0 => format!("the client's clock is {days} days slow"),
            days => format!("the client's clock is {} days fast", -days),
        }
    }

    fn plan(&self, plan: &mut Plan) {
        plan.clock_ahead_days = self.days;
    }

    fn prove(&self, world: &World) -> Result<()> {
        for name in ["control-a.test", "mail.example.test"] {
            let address = crate::names::find(name)?.v4;
            expect(name, world.tls(address, 443, name)?, Seen::Untrusted)?;
        }
        let then = time::OffsetDateTime::now_utc() + time::Duration::days(self.days);
        let page = world.http("192.0.2.10", "control-a.test", "/")?;
        let date = format!("{:02} {} {}", then.day(), &then.month().to_string()[..3], then.year());
        expect_text("the Date header", &page.text, &date, true)
    }
}

/// A host's certificate ran out: its operator's mistake.
pub(crate) struct Expired {
    pub(crate) name: &'static str,
}

impl Censor for Expired {
    fn words(&self) -> String {
        format!("the certificate of {} has expired", self.name)
    }

    fn plan(&self, plan: &mut Plan) {
        plan.validity.insert(self.name, Validity::EXPIRED);
    }

    fn prove(&self, world: &World) -> Result<()> {
        let address = crate::names::find(self.name)?.v4;
        expect(self.name, world.tls(address, 443, self.name)?, Seen::Untrusted)?;
        expect("a control", world.tls("192.0.2.10", 443, "control-a.test")?, Seen::Connected)
    }
}
