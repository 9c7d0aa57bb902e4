### Le chemin par Tor : ce qui se passe, et ce que cela veut dire.

## Les voies vers Tor. Elles se trouvent dans d’autres phrases.

route-way-direct = en direct
route-way-bridge = par un pont simple
# $name est un transport, comme obfs4 ou snowflake.
route-way-transport = par { $name }

## Où on en est. $way est l’une de celles du dessus, $percent un nombre entier.

route-stage-connecting = Connexion au réseau Tor ({ $way })
route-stage-handshake = Joint ; vérification que c’est bien Tor ({ $way })
route-stage-directory = Réception de la liste des ordinateurs de Tor ({ $way }) : { $percent } %
route-stage-circuit = Essai du chemin ({ $way })
route-ready = Tor fonctionne ({ $way }).

## Pourquoi une voie ne fonctionne pas. $way est l’une de celles du dessus.

route-blocked-unreachable = Impossible de joindre Tor ({ $way }) : il n’y a pas de chemin d’ici. Regardez si votre réseau fonctionne.
route-blocked-dropped = Tor est coupé ({ $way }) : personne ne répond.
route-blocked-reset = Tor est coupé ({ $way }) : chaque appel est coupé aussitôt.
route-blocked-handshake-cut = Tor est coupé ({ $way }) : l’appel commence, puis il est coupé.
route-blocked-cut-later = Tor est coupé ({ $way }) : l’appel fonctionne, mais trop peu passe.
route-blocked-clock-wrong = Tor dit que l’horloge de cet ordinateur est fausse. Réglez-la et réessayez.
route-blocked-bridges-silent = Aucun pont ne répond ({ $way }).
# $program est le nom d’un programme, ou l’endroit où il devrait se trouver.
route-transport-missing = Impossible d’essayer Tor { $way } : il manque le programme { $program }.

## Ce qui ne va pas sur cet ordinateur

route-unable-settings = Tor ne peut pas utiliser le fichier de réseau ou un pont du profil.
route-unable-folder = Tor ne peut pas utiliser son dossier : regardez qui peut y écrire, ou choisissez-en un autre avec --state-dir.
route-unable-system = Le système ne laisse pas de place à Tor pour tourner : fermez quelques programmes et réessayez.

## Pendant qu’il tourne

route-lost = La liaison avec Tor est perdue. Rien ne sort tant qu’elle n’est pas rétablie.
route-helper-ended = Tor s’est arrêté de lui-même.
route-restarting = { $seconds ->
    [one] Un nouvel essai commence dans { $seconds } seconde.
   *[other] Un nouvel essai commence dans { $seconds } secondes.
}

## Avant la première utilisation de Tor

route-risk-seen = Avant d’utiliser Tor : quiconque observe votre ligne peut voir que vous l’utilisez, mais pas dans quel but. Un pont le cache mieux, mais pas à coup sûr.
route-risk-law = À certains endroits, Tor est interdit ou attire l’attention. Renseignez-vous sur ce qui vaut là où vous êtes.
route-risk-left = Votre fournisseur sait toujours qui vous êtes quand vous vous connectez. Seul l’endroit où vous êtes lui est caché.
