### The way over Tor: what happens, and what it means.

## Ways into Tor. They stand inside other sentences.

route-way-direct = straight to Tor
route-way-bridge = over a plain bridge
# $name is a transport, such as obfs4 or snowflake.
route-way-transport = over { $name }

## How far it is. $way is one of the above, $percent a whole number.

route-stage-connecting = Reaching the Tor network, { $way }
route-stage-handshake = Reached; checking that it is really Tor, { $way }
route-stage-directory = Getting the list of Tor computers, { $way }: { $percent } %
route-stage-circuit = Trying the road out, { $way }
route-ready = Tor works, { $way }.

## Why a way does not work. $way is one of the above.

route-blocked-unreachable = Tor can’t be reached, { $way }: there is no road from here. Look if your network works.
route-blocked-dropped = Tor is cut off, { $way }: nobody answers.
route-blocked-reset = Tor is cut off, { $way }: each call is cut at once.
route-blocked-handshake-cut = Tor is cut off, { $way }: the call starts, then it is cut.
route-blocked-cut-later = Tor is cut off, { $way }: the call works, but too little gets through.
route-blocked-clock-wrong = Tor says that the clock of this computer is wrong. Set it, and try again.
route-blocked-bridges-silent = No bridge answers, { $way }.
# $program is the name of a program, or where it should lie.
route-transport-missing = Tor can’t be tried { $way }: the program { $program } is missing.

## What goes wrong on this computer

route-unable-settings = Tor can’t use the network file or a bridge in the profile.
route-unable-folder = Tor can’t use its folder: look who may write there, or choose another with --state-dir.
route-unable-system = The system gives Tor no room to run: close some programs, and try again.

## While it runs

route-lost = Tor was lost. Nothing goes out until it works again.
route-helper-ended = Tor has stopped by itself.
route-restarting = { $seconds ->
    [one] A new try starts in { $seconds } second.
   *[other] A new try starts in { $seconds } seconds.
}

## Before Tor is used for the first time

route-risk-seen = Before you use Tor: who watches your line can see that you use it, but not what for. A bridge hides this better, though not for sure.
route-risk-law = In some places Tor is against the law, or draws notice. Find out what holds where you are.
route-risk-left = Your provider still knows who you are when you sign in. Only where you are is hidden from it.
