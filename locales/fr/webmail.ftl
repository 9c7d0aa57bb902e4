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
webmail-crashed = La page a cessé de fonctionner. Rechargez-la.
# $host est le nom d’un ordinateur sur Internet.
webmail-refused-plain = Une page n’est pas chiffrée, à cette adresse : { $host }. Waypost ne l’a pas ouverte.

## Enregistrer un fichier

webmail-save-title = Enregistrer ce fichier
webmail-save-warning = Les autres programmes qui ouvrent ce fichier n’utilisent pas Tor. Un document peut alors révéler où vous êtes.
webmail-save = Enregistrer
webmail-cancel = Annuler
