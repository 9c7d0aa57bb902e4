### Les ponts : les entrées vers Tor que l’utilisateur a lui-même.

## Ce qui ne va pas dans une ligne collée. $line est son numéro. Elles viennent en liste, après « rien n’a été ajouté : ».

bridges-line-no-bridge = la ligne { $line } n’est pas une ligne de pont
bridges-line-bad-address = la ligne { $line } n’a pas de bonne adresse avec un port
bridges-line-no-fingerprint = la ligne { $line } n’a pas d’empreinte, les 40 chiffres et lettres après l’adresse
bridges-line-bad-fingerprint = la ligne { $line } a autre chose à la place de l’empreinte
bridges-line-bad-setting = la ligne { $line } a un réglage qui ne peut pas être juste
bridges-line-cut-off = la ligne { $line } a perdu sa fin, copiez-la de nouveau en entier
bridges-line-too-long = la ligne { $line } est trop longue pour une ligne de pont
bridges-line-too-many = la ligne { $line } est de trop
bridges-lines-more = { $count ->
    [one] une autre est fausse
   *[other] { $count } autres sont fausses
}
bridges-lines-wrong = rien n’a été ajouté : { $faults }
bridges-lines-untried = rien n’a été essayé : { $faults }

## Ce qui n’a pas pu se faire

bridges-none-given = donnez une ligne de pont : telle que vous l’avez reçue, entre guillemets ou sur l’entrée standard
bridges-none-kept = vous n’avez ajouté aucun pont ; waypost bridges add les reçoit
bridges-no-keyring-wished = les ponts ne sont gardés que dans le trousseau de clés du système ; retirez --no-keyring
bridges-keyring-missing = les ponts ne sont gardés que dans le trousseau de clés du système, et aucun ne répond ici
bridges-keyring-locked = le trousseau de clés est verrouillé ; déverrouillez-le pour accéder à vos ponts
bridges-keyring-failed = le trousseau de clés a échoué ({ $reason }) ; vos ponts y sont toujours, réessayez
bridges-damaged = ce que le trousseau de clés contient à la place de vos ponts est illisible ; waypost bridges remove --all repart de zéro
# $most est un nombre.
bridges-too-many = on ne peut pas garder plus de { $most } ponts ; supprimez-en d’abord
# $label est ce qui a été saisi.
bridges-no-such = il n’y a pas de pont « { $label } » ; waypost bridges list les énumère
bridges-ambiguous = plusieurs ponts commencent par « { $label } » ; donnez-en davantage

## Ce qui a été fait

bridges-added = { $count ->
    [0] Ces ponts sont déjà là.
    [one] Un pont est ajouté. Il est dans votre trousseau de clés et nulle part ailleurs.
   *[other] { $count } ponts sont ajoutés. Ils sont dans votre trousseau de clés et nulle part ailleurs.
}
bridges-removed = Le pont { $label } est supprimé.
bridges-removed-all = Tous vos ponts sont supprimés.
bridges-empty = Vous n’avez ajouté aucun pont.

## La liste

bridges-head-label = Pont
bridges-head-transport = Camouflage
# Un pont qui ne cache pas qu’il en est un.
bridges-transport-direct = aucun

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Pas essayé, car il manque le programme { $program }.
bridges-try-unreachable = Il n’y a pas de chemin d’ici à son adresse. Regardez si votre réseau fonctionne.
bridges-try-dropped = Personne ne répond à son adresse. Il n’existe peut-être plus, ou il est coupé : demandez-en un autre.
bridges-try-reset = L’appel à son adresse est coupé aussitôt. Il n’existe peut-être plus, ou il est coupé : demandez-en un autre.
bridges-try-handshake-cut = Son adresse répond, mais pas le pont. La ligne est peut-être fausse, ou l’appel est coupé.
bridges-try-cut-later = Il répond, mais trop peu de données passent.
bridges-try-silent = Il ne répond pas. Demandez-en un autre.
bridges-try-late = Il est trop lent : Tor n’a pas été prêt à temps.

## Demander des ponts au Projet Tor

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Des ponts sont demandés au Projet Tor ({ $host }) ; la demande est cachée dans des appels à : { $fronts }. Votre réseau voit ces appels, mais pas la demande.
# $front is a server’s name.
bridges-ask-by = La demande passe par { $front }.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Le Projet Tor a donné des ponts : { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = sans déguisement
bridges-ask-general = Il n’a pas de conseil propre à votre pays. Voici ce qu’il donne ailleurs.
bridges-ask-left-out = Lignes reçues et inutilisables ici : { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = rien n’a été demandé, car il manque le programme qui cache la demande : installez { $program }
bridges-ask-fails = rien n’a été demandé, car le programme qui cache la demande ne démarre pas : { $program }
bridges-ask-cut = rien n’est revenu par : { $fronts } ; le chemin est coupé ici, ou ne mène plus au Projet Tor
bridges-ask-impostor = un autre a répondu à la place de { $host }, et n’a pas été cru ; vérifiez aussi l’horloge de cet ordinateur
bridges-ask-useless = { $host } n’a rien répondu d’utilisable ; réessayez plus tard
bridges-ask-none = le Projet Tor n’a pas, pour { $country }, de ponts que cet ordinateur puisse utiliser
bridges-ask-none-here = le Projet Tor n’a pas de ponts que cet ordinateur puisse utiliser ; réessayez avec votre pays
bridges-ask-country = « { $country } » n’est pas un pays ; donnez ses deux lettres, par exemple TR
bridges-ask-private = le profil a son propre réseau Tor et ne nomme personne à qui demander ses ponts
bridges-ask-no-keep = des ponts ni gardés ni montrés n’aident personne ; retirez --no-keyring ou ajoutez --reveal
