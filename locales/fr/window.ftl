### Ce que dit seulement la fenêtre. Elle est lue par une personne dont la messagerie vient de s’arrêter : court et simple.

window-menu = Menu
window-settings = Paramètres
window-history = Vérifications passées
window-back = Retour
window-copy = Copier
window-copied = Copié.
window-copy-failed = Impossible de copier cela ici.

## La question

window-question = Quelle adresse e-mail a cessé de fonctionner ?
window-question-help = Ce qui est après le @ suffit. Ce qui est avant n’est envoyé nulle part.
window-question-empty = Saisissez votre adresse e-mail, ou choisissez votre fournisseur ci-dessous.
window-pick-provider = Ou choisissez votre fournisseur :
window-pick-none = Choisir…
window-check = Vérifier
window-contact = La vérification contacte votre fournisseur de messagerie et, pour comparer, quelques serveurs connus. Votre réseau peut le voir.
window-contact-more = En savoir plus sur ces contacts
window-contact-explained = Waypost frappe à la porte des serveurs de votre fournisseur, comme le fait un programme de messagerie. Pour comparer, il frappe aussi chez d’autres et interroge quelques annuaires publics d’Internet (DNS).

    Il ne se connecte à aucun compte et ne demande jamais de mot de passe. Rien sur vous n’est envoyé à qui que ce soit : Waypost ne rend compte à aucun centre.

    Quiconque observe votre ligne peut voir ces contacts, comme ceux de tout programme de messagerie.
window-other = Autre chose ?
window-came-back = Un e-mail m’est revenu
window-run-server = Je gère un serveur de messagerie

## Ce qui est demandé une fois

window-consent-title = Avant la première vérification
window-consent-yes = Vérifier
window-consent-no = Pas maintenant
window-tor-title = La vérification peut-elle aussi utiliser Tor ?
window-tor-explained = Tor est un chemin par d’autres pays. Avec lui, Waypost peut dire si votre fournisseur est en panne pour tout le monde, et essayer d’autres voies.

    Quiconque observe votre ligne peut voir que vous utilisez Tor, mais pas dans quel but. À certains endroits, cela suffit à attirer l’attention : à vous de juger si c’est sans danger pour vous.
window-tor-yes = Utiliser Tor
window-tor-no = Vérifier sans Tor
window-remember = Ne plus demander

## Pendant une vérification

# $provider est le nom d’un fournisseur de messagerie, ou ce que l’utilisateur a saisi.
window-checking = Vérification en cours : { $provider }
window-starting = Préparation
window-stopping = Arrêt en cours, examen de ce qui a été vu
# $seconds sont celles écoulées depuis le début, $count le nombre de choses essayées.
window-elapsed = { $seconds ->
    [one] { $seconds } seconde écoulée.
   *[other] { $seconds } secondes écoulées.
} { $count ->
    [0] Encore aucun essai.
    [one] { $count } essai fait.
   *[other] { $count } essais faits.
}
# $seconds est le temps donné à la vérification.
window-at-most = Au plus { $seconds ->
    [one] { $seconds } seconde.
   *[other] { $seconds } secondes.
}
window-cancel = Arrêter
window-leave = Ne pas attendre
window-check-other = Vérifier une autre adresse
window-other-checks = Autres vérifications :
window-now = en cours
window-ahead = pas encore

## La réponse

window-heading-works = Ce qui fonctionne et ce qui ne fonctionne pas
window-stopped = Vous avez arrêté la vérification avant la fin. Voici ce qui a été vu jusque-là.
window-show-how = Comment faire
window-ways-trying = La réponse est établie. D’autres voies sont encore à l’essai.
window-way-news = { $way } : { $news }
window-ways-done = Plus aucune autre voie n’est à l’essai.
window-stop-trying = Arrêter les essais
window-again = Vérifier de nouveau
window-export = Faire un rapport à envoyer
window-why = Pourquoi Waypost le pense
window-nothing-found = Rien d’anormal n’a été trouvé.
window-role-target = Votre fournisseur
# $worked et $failed sont des nombres d’essais.
window-times-say = Essais qui sont passés : { $worked }. Essais qui ne sont pas passés : { $failed }.
window-times-legend = Chaque barre est un essai. Les fines vertes sont passées, les épaisses rouges non.
window-worked = passé
window-evidence-legend = Ce qui est marqué est ce sur quoi repose la réponse.
window-check-failed = La vérification n’a pas pu se faire
window-start-failed = Waypost n’a pas pu démarrer

## Ce qui est allé de travers à l’intérieur

window-error-inside = Quelque chose est allé de travers dans Waypost. Rien n’est perdu : réessayez. Si cela continue, redémarrez Waypost.

## Un e-mail revenu

window-bounce-title = Un e-mail m’est revenu
window-bounce-help = Quand un e-mail ne peut pas être remis, un serveur répond et dit pourquoi. Waypost lit cela pour vous.
window-bounce-drop = Déposez ici l’e-mail comme fichier, ou
window-bounce-pick = Choisir un fichier
window-bounce-paste = Ou collez ici son texte, partie technique comprise :
window-bounce-read = Expliquer
window-bounce-stays = Il est lu sur cet ordinateur et n’est envoyé nulle part.
window-bounce-other = Lire un autre e-mail
window-bounce-too-large = Ce fichier est trop gros pour un e-mail. Choisissez l’e-mail qui est revenu.
window-bounce-is = Ce qui est revenu, en mots simples
window-bounce-is-none = Ce n’est pas un e-mail revenu
window-details = Détails

## Journaux d’un serveur de messagerie

window-log-title = Je gère un serveur de messagerie
window-log-help = Choisissez les journaux de votre serveur de messagerie, même compressés. Waypost cherche les serveurs que le vôtre ne peut plus joindre.
window-log-pick = Choisir des journaux
window-log-reading = Lecture…
# Tous les arguments sont des nombres de connexions.
window-chart-say = Connexions passées : { $connected }, sans réponse : { $timeout }, échouées autrement : { $other }.
window-chart-legend = Chaque colonne est un laps de temps. Le vert uni est passé, le rouge hachuré non.

## Vérifications passées

window-history-help = Ouvrez-en une, ou cochez-en deux pour voir ce qui a changé de l’une à l’autre.
window-history-no-key = Il n’y a pas ici de trousseau pour garder une clé ; les nouvelles vérifications ne sont donc pas conservées.
window-history-passphrase-begin = On peut quand même les conserver, scellées avec une phrase de passe de votre choix. Elle n’est enregistrée nulle part : vous la saisissez à chaque démarrage de Waypost, et sans elle personne ne peut ouvrir ces vérifications, pas même vous.
window-history-passphrase-open = Les vérifications passées sont scellées avec une phrase de passe. Une fois saisie, elle permet de les lire et de conserver les nouvelles, jusqu’à ce que vous fermiez Waypost.
window-history-passphrase = Phrase de passe
window-history-passphrase-again = La phrase de passe encore une fois
window-history-passphrase-keep = Conserver les vérifications avec cette phrase
window-history-passphrase-give = Ouvrir
window-history-passphrase-differs = Les deux phrases de passe diffèrent. Saisissez deux fois la même.
window-history-keep-none = Ne conserver aucune vérification
# $time est le moment d’une vérification.
window-history-tick = Comparer la vérification du { $time }
window-history-delete-one = Supprimer la vérification du { $time }
window-history-delete-sure = Supprimer la vérification du { $time } ? On ne pourra pas la retrouver.
window-history-delete-all = Tout supprimer
window-history-delete-all-sure = Supprimer toutes les vérifications passées ? On ne pourra pas les retrouver.
window-history-compare = Comparer
window-history-back = Toutes les vérifications passées
window-compared = Ce qui a changé
window-delete = Supprimer
window-keep = Garder

## Un rapport pour quelqu’un d’autre

window-export-help = Envoyez ceci aux gens qui vous aident. Regardez-le d’abord : il ne contient que ce que vous voyez ici.
window-export-format = Sous forme de
window-format-html = page (HTML)
window-format-pdf = impression (PDF)
window-format-text = texte simple
window-format-json = données (JSON)
window-format-ooni = données pour OONI
window-export-redact = Ce qui est laissé de côté
window-redact-standard = Tout ce qui dit qui vous êtes et où
window-redact-strict = Cela, et aussi votre réseau, les heures exactes et votre système
window-redact-none = Rien
window-redact-warning = Un rapport où rien ne manque peut montrer qui vous êtes et où. Ne le donnez qu’à quelqu’un en qui vous avez confiance.
window-export-more = Retirer autre chose, partout :
window-export-remove = Retirer
window-export-put-back = Remettre
window-export-preview = Voici ce qui part
# $count est un nombre d’endroits dans le rapport.
window-export-removed = { $count ->
    [one] { $count } endroit retiré.
   *[other] { $count } endroits retirés.
}
window-export-unmarked = Ce qui remplace quelque chose est marqué ci-dessous. Ne sont pas marqués les heures réduites à l’heure pleine, la version abrégée du système, les points de votre réseau laissés de côté et vos adresses, écrites 0.0.0.0 ou ::.
window-export-save = Enregistrer le fichier
# $file est le nom d’un fichier.
window-export-saved = Enregistré sous { $file }.

## La messagerie par Tor

window-route = Par Tor
window-route-title = Votre messagerie par Tor
window-route-help = Waypost peut garder ouvert un chemin par Tor. Votre programme de messagerie le prend alors, et personne sur la ligne ne voit de qui sont les e-mails.
window-route-who = Votre adresse e-mail
window-route-more = Plus de choix
window-route-everything = Laisser tout programme l’utiliser pour tout
window-route-forwards = Ouvrir aussi des portes pour les programmes de messagerie qui ne connaissent pas de proxy
window-route-bridges-only = Ne jamais aller vers Tor sans pont
window-route-start = Ouvrir le chemin
window-route-stop = Fermer le chemin
window-route-closed = Le chemin est fermé.
window-route-opening = Ouverture du chemin
window-route-open = Le chemin est ouvert.
window-route-lost = La liaison avec Tor est perdue. Rien ne sort tant qu’elle n’est pas rétablie.
window-route-closing = Fermeture du chemin
window-route-stays = Il reste ouvert pendant que vous faites autre chose ici.
window-route-socks = Proxy pour les programmes de messagerie (SOCKS5)
window-route-pac = Adresse pour les paramètres de proxy du système (PAC)
window-webmail = La page de messagerie par Tor
window-webmail-help = Une fenêtre à part montre la page de votre fournisseur et ne joint rien d’autre que Tor.
window-webmail-open = Ouvrir la page par Tor
window-webmail-keep = Rester connecté pour la prochaine fois
window-webmail-opening = Ouverture de la fenêtre
window-webmail-shown = La fenêtre est ouverte.
window-webmail-close = Fermer la fenêtre
window-thunderbird = Thunderbird
window-thunderbird-help = Un clic, et Thunderbird reçoit et envoie ces e-mails par ce chemin. Un autre clic remet tout comme avant. Fermez d’abord Thunderbird.
window-thunderbird-who = Saisissez d’abord votre adresse e-mail ci-dessus.
window-thunderbird-set = Configurer
window-thunderbird-set-one = Configurer le profil { $name }
window-thunderbird-undo = Remettre comme avant
window-thunderbird-undo-one = Remettre le profil { $name } comme avant
window-bridges = Vos propres ponts
window-bridges-help = Un pont est une entrée vers Tor qui ne figure sur aucune liste publique. Là où Tor est coupé, une personne de confiance peut vous en envoyer un.
window-bridges-paste = Collez les lignes de pont, telles que vous les avez reçues :
window-bridges-add = Ajouter
window-bridges-remove = Supprimer
# $label est un nom court de pont.
window-bridges-remove-one = Supprimer le pont { $label }
window-bridges-try = Essayer
window-bridges-try-one = Essayer le pont { $label }
window-bridges-trying = Essai du pont { $label }. Cela peut prendre une minute.
# $says is a sentence on how it did.
window-bridges-tried = Pont { $label } : { $says }
window-bridges-ask = Demander des ponts au Projet Tor
# Of the user; the field may stay empty.
window-bridges-country = Pays, deux lettres (peut rester vide)
# $domain est ce qui est après le @ d’une adresse e-mail.
window-check-road = Vérifier le chemin vers { $domain }

## Sceller un rapport

window-seal = Le sceller pour une seule personne
window-seal-help = Collez la clé publique d’age (elle commence par age1) de la personne qui vous aide. Elle seule pourra alors ouvrir le fichier.
window-seal-support = Le sceller pour l’assistance que nomme votre profil. Elle seule pourra alors ouvrir le fichier.

## Paramètres

window-settings-look = Langue et apparence
window-settings-language = Langue
window-settings-language-system = Comme le système
window-settings-theme = Apparence
window-theme-system = Comme le système
window-theme-light = Claire
window-theme-dark = Sombre
window-settings-contact = Contacts permis
window-settings-tor = Tor
window-settings-tor-ask = Me demander chaque fois
window-settings-tor-on = L’utiliser
window-settings-tor-off = Ne pas l’utiliser
window-settings-ask-first = Redemander avant la prochaine vérification
window-settings-history = Garder les vérifications sur cet ordinateur, scellées par une clé
window-settings-keep = Les garder pendant
window-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
# $system est le nom d’un système d’exploitation.
window-version = Waypost { $version }, système { $system }
