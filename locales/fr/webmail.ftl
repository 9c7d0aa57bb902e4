### La fenêtre de messagerie, qui ne joint rien d’autre que Tor.

## La barre au-dessus de la page

webmail-onion = Site onion, par Tor
webmail-through-tor = Par Tor
webmail-reconnecting = Tor se reconnecte…
webmail-back = Retour
webmail-reload = Recharger
webmail-new-identity = Nouvelle identité
webmail-new-identity-hint = Vous déconnecte, oublie cette visite et prend un autre chemin dans Tor.
webmail-close = Fermer
webmail-not-tor-browser = Cette fenêtre joint votre messagerie par Tor. Ce n’est pas le Navigateur Tor : un site peut distinguer plus facilement votre ordinateur des autres.
webmail-not-shut-in = Seuls les réglages de l’affichage web de ce système gardent cette page sur le chemin de Tor. Les auteurs de Waypost n’ont pas pu l’essayer sur ce système.
webmail-crashed = La page a cessé de fonctionner. Rechargez-la.
# $host est le nom d’un ordinateur sur Internet.
webmail-refused-plain = Une page n’est pas chiffrée, à cette adresse : { $host }. Waypost ne l’a pas ouverte.

## Enregistrer un fichier

webmail-save-title = Enregistrer ce fichier
webmail-save-warning = Les autres programmes qui ouvrent ce fichier n’utilisent pas Tor. Un document peut alors révéler où vous êtes.
webmail-save = Enregistrer
webmail-cancel = Annuler

## Pourquoi il n’y a pas une telle fenêtre

# $provider est le nom d’un fournisseur de messagerie.
webmail-none = Waypost ne connaît pas de page de messagerie pour { $provider }
webmail-unknown = Waypost ne connaît pas de page de messagerie pour cette adresse ; prenez le chemin par Tor avec votre programme de messagerie
webmail-folder = impossible d’utiliser le dossier { $file } : { $reason }
webmail-jail-forbidden = Waypost n’ouvre pas la fenêtre, qui pourrait fuir : ce système interdit l’isolement ; prenez le Navigateur Tor, ou votre programme de messagerie par Tor
webmail-jail-forbidden-tor-browser = Waypost n’ouvre pas la fenêtre, qui pourrait fuir : ce système interdit l’isolement ; ouvrez la page dans le Navigateur Tor, installé ici
webmail-not-here = pour ce système, aucune fenêtre sans fuite possible n’est connue, donc Waypost n’en ouvre pas ; le Navigateur Tor fait le même travail
webmail-not-here-tor-browser = pour ce système, aucune fenêtre sans fuite possible n’est connue, donc Waypost n’en ouvre pas ; ouvrez la page dans le Navigateur Tor, installé ici
webmail-no-display = la fenêtre n’a pas trouvé d’écran où s’afficher
webmail-misunderstood = la fenêtre et Waypost ne se sont pas compris ; réinstallez Waypost
