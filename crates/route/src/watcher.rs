//! Watches over Tor: races the ways into it, keeps to the one that carries, and begins anew when
//! that is lost. At most one helper serves; without one there is no road, rather than an open one.

use crate::{
    child::{Heard, Helper},
    event::{How, Stage, TorEvent},
    memory, random,
    tor::{Hub, Ready, Serving, TorSettings, TorState},
    verdict::{patience, verdict},
    ways::{DIRECT, Speaker, Way, ways},
    wire::{Note, Order, Sight, Unable},
};
use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    sync::mpsc,
    time::{MissedTickBehavior, interval},
};

/// How often it is looked at who stands still.
const LOOK: Duration = Duration::from_millis(200);
/// When no way has come on for so long, the next is begun beside it. A relay that is reached at all
/// answers within a second or two.
const STAGGER: Duration = Duration::from_secs(4);
/// What a way that was overtaken may still take until it is known how it is cut.
const AFTERMATH: Duration = Duration::from_secs(20);
/// When every way has been judged and none has come on for so long, the round is over.
const GIVE_UP: Duration = Duration::from_secs(30);
/// arti tries a bridge behind a transport twice, for ten seconds each. Then it asks it for nothing for half
/// a minute, though it goes on connecting.
const TRIES: Duration = Duration::from_secs(20);
/// So a bridge that was met later than that and gives nothing by then was not asked (arti itself waits five
/// seconds for the beginning of an answer). A helper that is begun anew asks it at once.
const ASKED: Duration = Duration::from_secs(6);
/// The first rest after a failure, doubled with each further one.
const REST: Duration = Duration::from_millis(500);
/// Longer rests help nobody: networks change, and a person waits.
const LONGEST_REST: Duration = Duration::from_secs(60);
/// A helper that has carried for so long has earned a new start without a rest: rests are for one that
/// breaks off as it starts. (60 s let rests grow to a minute in a soak that broke more often than that.)
const STEADY: Duration = Duration::from_secs(5);
/// Notes that helpers have written and nobody has read yet.
const NOTES: usize = 64;

/// What is to be done.
pub(crate) struct Plan {
    settings: TorSettings,
    program: PathBuf,
    ways: Vec<Way>,
}

impl Plan {
    /// Tor with these settings, in helper processes of this program.
    pub(crate) fn new(settings: TorSettings, program: PathBuf) -> Self {
        let mut ways = ways(&settings.bridges, &settings.transports, &settings.order);
        ways.retain(|way| settings.direct || way.name != DIRECT);
        Self { settings, program, ways }
    }

    /// The ways in the order in which to try them: what worked on this network first.
    fn order(&self) -> VecDeque<usize> {
        let mut order: VecDeque<usize> = (0..self.ways.len()).collect();
        let worked = self.settings.network.as_ref();
        let worked = worked.and_then(|net| memory::recall(&self.settings.state_dir, net));
        if let Some(at) = self.ways.iter().position(|way| Some(&way.name) == worked.as_ref()) {
            order.retain(|way| *way != at);
            order.push_front(at);
        }
        order
    }
}

/// A way that is being tried, or that carries.
struct Runner {
    number: u64,
    way: usize,
    /// None while it ends in order to be begun anew.
    helper: Option<Helper>,
    /// Whether it was begun anew in this round.
    anew: bool,
    secret: Arc<str>,
    port: Option<u16>,
    sight: Sight,
    begun: Instant,
    /// When it last came on.
    moved: Instant,
    /// When a relay or bridge had first shown who it is.
    met: Option<Instant>,
    told: Option<(Stage, u8)>,
    how: Option<How>,
}

/// The watcher.
pub(crate) struct Watcher {
    plan: Plan,
    hub: Hub,
    tell: mpsc::Sender<(u64, Heard)>,
    heard: mpsc::Receiver<(u64, Heard)>,
    runners: Vec<Runner>,
    pending: VecDeque<usize>,
    /// The number of the one that carries, and since when.
    serving: Option<(u64, Instant)>,
    began: Instant,
    resting: Option<Instant>,
    failures: u32,
    unable: Option<Unable>,
    next: u64,
}

impl Watcher {
    /// A watcher that has not begun yet.
    pub(crate) fn new(plan: Plan, hub: Hub) -> Self {
        let (tell, heard) = mpsc::channel(NOTES);
        Self {
            plan,
            hub,
            tell,
            heard,
            runners: Vec::new(),
            pending: VecDeque::new(),
            serving: None,
            began: Instant::now(),
            resting: None,
            failures: 0,
            unable: None,
            next: 0,
        }
    }

    /// Watches until somebody wishes an end, or nobody is left who could.
    pub(crate) async fn run(mut self, mut wishes: mpsc::Receiver<()>) {
        let mut looks = interval(LOOK);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        self.begin();
        loop {
            tokio::select! {
                biased;
                _ = wishes.recv() => break,
                Some((number, heard)) = self.heard.recv() => self.hear(number, heard),
                _ = looks.tick() => self.look(),
            }
        }
        self.hub.serving.send_replace(None);
        for runner in self.runners.drain(..) {
            if let Some(helper) = runner.helper {
                helper.end().await;
            }
        }
        self.hub.state.send_replace(TorState::Stopped);
    }

    /// Begins a round: all ways are before us.
    fn begin(&mut self) {
        self.runners.clear();
        self.resting = None;
        self.unable = None;
        self.began = Instant::now();
        self.pending = self.plan.order();
        self.start_next();
    }

    /// Starts the next way that can be.
    fn start_next(&mut self) {
        while let Some(at) = self.pending.pop_front() {
            let Some(way) = self.plan.ways.get(at) else { continue };
            match &way.speaker {
                Speaker::Missing(program) => self.say(TorEvent::TransportMissing {
                    transport: way.name.clone(),
                    program: program.clone(),
                }),
                Speaker::Tor | Speaker::Program(_) => return self.start(at, false),
            }
        }
    }

    fn start(&mut self, at: usize, anew: bool) {
        let (Some(way), Ok(secret)) = (self.plan.ways.get(at), random::hex::<32>()) else {
            return self.cannot(at, Unable::System);
        };
        let program = match &way.speaker {
            Speaker::Program(program) => Some(program.clone()),
            Speaker::Tor | Speaker::Missing(_) => None,
        };
        let order = Order {
            secret: secret.clone(),
            directory: self.plan.settings.directory.clone(),
            bridges: way.bridges.iter().map(|bridge| bridge.for_tor().to_string()).collect(),
            program,
            folder: self.plan.settings.state_dir.join(&way.name),
        };
        self.next += 1;
        let started = Helper::start(&self.plan.program, &order, self.next, self.tell.clone());
        let Ok(helper) = started else { return self.cannot(at, Unable::System) };
        let now = Instant::now();
        self.runners.push(Runner {
            number: self.next,
            way: at,
            helper: Some(helper),
            anew,
            secret: secret.into(),
            port: None,
            sight: Sight::default(),
            begun: now,
            moved: now,
            met: None,
            told: None,
            how: None,
        });
    }

    /// A helper has told something.
    fn hear(&mut self, number: u64, heard: Heard) {
        // What one says that was ended meanwhile no longer counts.
        let Some(at) = self.runners.iter().position(|runner| runner.number == number) else {
            return;
        };
        if self.runners[at].helper.is_none() {
            // Two at once in one folder would be in each other's way.
            if matches!(heard, Heard::End) {
                let way = self.runners.swap_remove(at).way;
                self.start(way, true);
            }
            return;
        }
        match heard {
            Heard::Note(Note::Listening { port }) => self.runners[at].port = Some(port),
            Heard::Note(Note::Seen { sight }) => self.sees(at, sight),
            Heard::Note(Note::Ready) => self.carries(at),
            Heard::Note(Note::Lost) if self.serves(number) => {
                self.say(TorEvent::Lost);
                self.lose();
            }
            Heard::Note(Note::Lost) => {}
            Heard::Note(Note::Unable { why }) => {
                let runner = self.runners.swap_remove(at);
                self.cannot(runner.way, why);
            }
            Heard::End => {
                let runner = self.runners.swap_remove(at);
                let transport = self.name(runner.way);
                self.say(TorEvent::HelperEnded { transport });
                if self.serves(number) {
                    self.lose();
                }
            }
        }
    }

    fn sees(&mut self, at: usize, sight: Sight) {
        let Some(runner) = self.runners.get_mut(at) else { return };
        let came_on = sight.fraction - runner.sight.fraction >= 0.01
            || (sight.tcp.opened > 0 && runner.sight.tcp.opened == 0)
            || (sight.usable && !runner.sight.usable);
        if came_on {
            runner.moved = Instant::now();
            if sight.shaken() && runner.met.is_none() {
                runner.met = Some(runner.moved);
            }
        }
        runner.sight = sight;
        if self.serving.is_some() {
            return;
        }
        let (stage, fraction) = (Stage::of(&sight), sight.fraction);
        // Every twentieth is enough for a bar.
        let told = Some((stage, (fraction * 20.0) as u8));
        if runner.told == told {
            return;
        }
        runner.told = told;
        let transport = self.name(self.runners[at].way);
        self.say(TorEvent::Progress { stage, transport: transport.clone(), fraction });
        let furthest = self.runners.iter().all(|other| other.sight.fraction <= fraction);
        if furthest {
            self.hub.state.send_replace(TorState::Starting { stage, transport, fraction });
        }
    }

    /// A way carries. The first of them wins; those begun before it are watched until it is known
    /// how they are cut.
    fn carries(&mut self, at: usize) {
        let Some(runner) = self.runners.get(at) else { return };
        let (Some(port), None) = (runner.port, self.serving) else {
            if !self.serves(runner.number) {
                self.runners.swap_remove(at);
            }
            return;
        };
        let (number, way) = (runner.number, runner.way);
        self.serving = Some((number, Instant::now()));
        let secret = Arc::clone(&runner.secret);
        self.runners.retain(|other| other.number <= number);
        self.pending.clear();
        let ready = Ready { transport: self.name(way), took: self.began.elapsed() };
        if let Some(network) = &self.plan.settings.network {
            // Not to remember costs a few seconds the next time, and nothing else.
            let _ = memory::remember(&self.plan.settings.state_dir, network, &ready.transport);
        }
        self.hub.serving.send_replace(Some(Serving { port, secret }));
        self.hub.state.send_replace(TorState::Ready(ready.clone()));
        let took_ms = u64::try_from(ready.took.as_millis()).unwrap_or(u64::MAX);
        self.say(TorEvent::Ready { transport: ready.transport, took_ms });
    }

    /// Looks who stands still.
    fn look(&mut self) {
        if let Some(until) = self.resting {
            if Instant::now() >= until {
                self.begin();
            }
            return;
        }
        self.judge();
        if self.serving.is_some() {
            let serving = self.serving;
            self.runners.retain(|runner| {
                serving.is_some_and(|(number, _)| number == runner.number)
                    || (runner.how.is_none() && runner.begun.elapsed() < AFTERMATH)
            });
            return;
        }
        self.hurry();
        let hopeful = |one: &Runner| one.how.is_none() && one.moved.elapsed() < STAGGER;
        if !self.pending.is_empty() {
            if !self.runners.iter().any(hopeful) {
                self.start_next();
            }
        } else if self.runners.iter().all(|one| one.how.is_some()) {
            self.hub.state.send_if_modified(|state| {
                let new = matches!(state, TorState::Starting { .. }) && self.unable.is_none();
                if new {
                    *state = TorState::Blocked;
                }
                new
            });
            if self.runners.iter().all(|one| one.moved.elapsed() >= GIVE_UP) {
                self.fail();
            }
        }
    }

    /// Begins a way anew whose bridge was met too late for arti; once a round, for where that does not
    /// help either, the round takes its course.
    fn hurry(&mut self) {
        for runner in &mut self.runners {
            let way = self.plan.ways.get(runner.way);
            let hidden = way.is_some_and(|way| matches!(way.speaker, Speaker::Program(_)));
            let late = runner.met.is_some_and(|met| {
                met == runner.moved && met - runner.begun >= TRIES && met.elapsed() >= ASKED
            });
            if hidden && late && !runner.anew {
                runner.helper = None;
            }
        }
    }

    /// Says of each way that is cut how it is, once.
    fn judge(&mut self) {
        let mut events = Vec::new();
        let serving = self.serving.map(|(number, _)| number);
        for runner in &mut self.runners {
            if runner.how.is_some() || serving == Some(runner.number) {
                continue;
            }
            let Some(way) = self.plan.ways.get(runner.way) else { continue };
            let (age, still) = (runner.begun.elapsed(), runner.moved.elapsed());
            let hidden = matches!(way.speaker, Speaker::Program(_)).then(|| patience(&way.name));
            runner.how = verdict(&runner.sight, age, still, hidden);
            let transport = way.name.clone();
            events.extend(runner.how.map(|how| TorEvent::Blocked { how, transport }));
        }
        for event in events {
            self.say(event);
        }
    }

    /// This round came to nothing: rest, and begin anew.
    fn fail(&mut self) {
        self.hub.state.send_replace(self.unable.map_or(TorState::Blocked, TorState::Unable));
        self.rest();
    }

    /// What carried is lost: begin anew, after a rest where that happens again and again.
    fn lose(&mut self) {
        self.hub.serving.send_replace(None);
        if self.serving.take().is_some_and(|(_, since)| since.elapsed() >= STEADY) {
            self.failures = 0;
        }
        self.hub.state.send_replace(TorState::starting());
        self.rest();
    }

    fn rest(&mut self) {
        self.runners.clear();
        self.pending.clear();
        let rest = REST.saturating_mul(1 << self.failures.min(10)).min(LONGEST_REST);
        self.failures = self.failures.saturating_add(1);
        self.resting = Some(Instant::now() + rest);
        let in_ms = u64::try_from(rest.as_millis()).unwrap_or(u64::MAX);
        self.say(TorEvent::Restarting { in_ms });
    }

    fn cannot(&mut self, way: usize, why: Unable) {
        self.unable = Some(why);
        let transport = self.name(way);
        self.say(TorEvent::Unable { why, transport });
    }

    fn serves(&self, number: u64) -> bool {
        self.serving.is_some_and(|(serving, _)| serving == number)
    }

    fn name(&self, way: usize) -> String {
        self.plan.ways.get(way).map(|way| way.name.clone()).unwrap_or_default()
    }

    fn say(&self, event: TorEvent) {
        // Nobody has to listen.
        let _ = self.hub.events.send(event);
    }
}
