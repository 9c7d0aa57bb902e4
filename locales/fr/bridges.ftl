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
