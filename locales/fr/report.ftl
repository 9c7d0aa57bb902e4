### Le rapport comme page, texte ou impression, pour les gens qui aident.

# $provider est le nom d’un fournisseur de messagerie.
report-title = Waypost : { $provider }
# $version est celle de Waypost, $system le nom d’un système d’exploitation, $id désigne le rapport.
report-made-by = Fait par Waypost { $version }, système { $system }. Rapport { $id }.

## Titres

report-heading-tried = Ce qui a été essayé
report-heading-compared = À quoi on l’a comparé
report-heading-points = Le chemin, point par point
report-heading-times = Quand, et combien de temps
report-heading-raw = Tout ce qui a été mesuré
report-heading-told = Ce que disent les serveurs expéditeurs
report-log-title = Ce que montre le journal du serveur de messagerie
report-log-span = Du { $from } au { $to }.
# Connexions d’un serveur de messagerie vers une destination ; tous les arguments sont des nombres.
report-chart = Connexions au fil du temps : { $connected } abouties, { $timeout } sans réponse, { $other } échouées autrement

## Tableaux

report-part = Partie
report-part-all = Toutes les parties
report-step = Étape
report-tries = Essais
report-start = Début
report-longest = Le plus long
report-end = Comment cela a fini
report-point = Point
report-address = Adresse
report-network = Réseau
report-time = Temps
report-answer = Réponse

## Ce qui a été comparé à quoi

report-role-control = D’autres, par la même ligne
report-role-neighbour = Une adresse voisine
report-role-other-port = Une autre porte du même serveur
report-role-innocent = Un nom que personne ne bloque

## Comment les essais ont fini. Tous les arguments sont des nombres.

report-worked = { $count ->
    [one] { $count } réussi
   *[other] { $count } réussis
}
report-reply-code = pas d’adresse (code { $code })
report-unwilling = le serveur a dit non
report-failure-timeout = pas de réponse à temps
report-failure-connection-reset = coupé
report-failure-connection-refused = rejeté
report-failure-icmp-unreachable = renvoyé en chemin
report-failure-no-route = pas de chemin
report-failure-no-neighbour = pas de réponse du voisin
report-failure-forbidden = pas permis ici
report-failure-connection-closed = fermé trop tôt
report-failure-tls-alert = alerte dans le chiffrement
report-failure-tls-protocol = pas de vrai chiffrement
report-failure-bad-reply = une réponse qui n’a pas de sens
report-failure-too-large = une réponse trop longue
report-failure-local-fault = une erreur de ce côté
report-failure-cancelled = arrêté
report-failure-unknown = échoué autrement

## Points du chemin. $target est un serveur, avec sa porte (port) et son adresse.

report-way-to = Vers { $target }
report-way-closed = Ce système ne laisse pas Waypost regarder.
report-hop-time-exceeded = transmis
report-hop-connected = le serveur a accepté l’appel
report-hop-refused = le serveur l’a rejeté
report-hop-unreachable = renvoyé ici
report-hop-silent = pas de réponse
report-not-reached = La trace s’arrête ici.

## Temps. $ms est un nombre de millisecondes, $seconds un texte comme 5,4.

report-ms = { $ms } ms
report-seconds = { $seconds } s

## Au bas d’une impression

report-raw-attached = Tout ce qui a été mesuré est joint à ce fichier.
report-missing-letters = Certaines lettres ne peuvent pas être dessinées dans ce fichier et apparaissent comme des cases. Elles sont dans la page (HTML).

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = noms dans des adresses mail
removed-address = adresses de cet ordinateur
removed-name = noms de l’ordinateur, de l’utilisateur et du Wi-Fi
removed-home-folder = chemins du dossier personnel
removed-secret = ponts, clés et mots de passe
removed-encoded = une de ces choses écrite autrement
removed-local-network = points du réseau local
removed-time = heures exactes
removed-system = version du système
removed-chosen = ce que vous avez demandé en plus
