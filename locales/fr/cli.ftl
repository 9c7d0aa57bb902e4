### Ce que dit seulement la ligne de commande.

## Titres d’un rapport

cli-heading-way = Le chemin vers votre messagerie
cli-heading-parts = Votre messagerie, partie par partie
cli-heading-findings = Ce qui a été trouvé
cli-heading-alternatives = Ce que vous pouvez faire

## Un constat

cli-sure = Certitude
cli-sure-certain = sûr
cli-sure-likely = probable
cli-sure-possible = possible
cli-where = Où
# $hop est le numéro d’un point du chemin, compté depuis cet ordinateur.
cli-point = point { $hop }
cli-seen-at = Vu sur
cli-more = et { $count } de plus
cli-ruled-out = Écarté
cli-left-open = Encore possible

## Une autre voie. $seconds est la durée de l’essai, en secondes entières.

cli-tried-works = Essayé à l’instant, et cela fonctionne : { $seconds ->
    [0] en moins d’une seconde.
    [one] en une seconde.
   *[other] en { $seconds } secondes.
}
cli-tried-fails = Essayé à l’instant, et cela ne fonctionne pas d’ici.
cli-not-tried = Pas encore essayé.
cli-trying = Essai en cours.
cli-helps = Utile pour

## Autour d’un rapport

# $provider est un domaine de messagerie qu’aucune entrée de l’annuaire ne nomme.
cli-assumed = Waypost ne connaît pas le service { $provider } et a déduit ses serveurs du nom. Ils ne sont peut-être pas tous justes.
# $time est une date et une heure, $seconds la durée de la vérification.
cli-made = Vérifié : { $time }, en { $seconds ->
    [0] moins d’une seconde.
    [one] une seconde.
   *[other] { $seconds } secondes.
}

## Pendant une vérification, sur le terminal. $seconds est le temps qu’elle peut prendre.

cli-started = Vérification en cours : { $provider }. Cela prend au plus { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
cli-working-computer = Examen de cet ordinateur
cli-working-network = Examen de son réseau
cli-working-dns = Recherche des adresses
cli-working-road = Examen du chemin
cli-working-encryption = Essai du chiffrement
cli-working-service = Essai de la messagerie
cli-trying-ways = Essai d’autres voies
cli-stopping = Arrêt en cours. Appuyez encore une fois sur Ctrl-C pour finir sans résultat.

## L’annuaire des fournisseurs

cli-providers-id = Code
cli-providers-name = Nom
cli-providers-domains = Domaines
cli-providers-ranges = Adresses propres
cli-providers-onion = Dans Tor
cli-providers-status = Pannes
cli-providers-checked = Vérifié le
cli-providers-sources = Sources
cli-providers-notes = Bon à savoir

## Un e-mail revenu

cli-recipient = Pour
cli-server = Serveur
cli-reply = Ses mots
cli-reported-by = Signalé par

## Journaux de serveurs de messagerie. Tous les arguments sont des nombres, sauf $from et $to : des dates avec l’heure.

cli-log-span = Du { $from } au { $to } : { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, non comprises : { $unparsed }.
cli-heading-destinations = Où sont allés les e-mails
cli-log-destination = essais : { $attempts }, remis : { $delivered }, reportés : { $deferred }, abandonnés : { $bounced }
cli-log-address = joint : { $connected }, sans réponse : { $timeout }, refusé : { $refused }, coupé : { $reset }, sans chemin : { $unreachable }

## Le chemin par Tor

cli-route-open = Le chemin par Tor est ouvert.
# $address est une adresse avec un port sur cet ordinateur.
cli-route-socks = Pour les programmes qui connaissent SOCKS version 5 : { $address }. Qu’ils y cherchent aussi les noms.
# $address est une adresse web sur cet ordinateur.
cli-route-pac = Pour les programmes qui veulent l’adresse d’un script de proxy : { $address }
# $service est le nom d’un service, $address est sur cet ordinateur, $host est le serveur du fournisseur.
cli-route-forward = { $service } sans proxy : { $address } mène à { $host }
cli-route-close = Ctrl-C le ferme.

## An export

cli-removed = Retiré : { $what }
