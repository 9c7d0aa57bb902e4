### Mots qui se trouvent dans des tableaux, des listes et des étiquettes.

## Une partie de la messagerie de quelqu’un, telle qu’elle se trouve dans une liste.

service-webmail = la page web de messagerie
service-imap = la réception dans un programme de messagerie (IMAP)
service-smtp = l’envoi depuis un programme de messagerie (SMTP)
service-pop3 = la réception dans un programme de messagerie (POP3)
service-mx = l’arrivée des e-mails d’autres fournisseurs (MX)

## La même chose dans un tableau, où il y a peu de place.

service-short-webmail = Page web
service-short-imap = Réception (IMAP)
service-short-smtp = Envoi (SMTP)
service-short-pop3 = Réception (POP3)
service-short-mx = Des autres (MX)

## Comment va une partie de la messagerie.

state-ok = fonctionne
state-blocked = bloqué
state-degraded = lent
state-down = en panne
state-unknown = inconnu

## Le résultat en quelques mots.

status-ok = Tout va bien
status-blocked = Quelque chose en chemin bloque votre messagerie
status-local-problem = La panne est de votre côté
status-provider-problem = La panne est chez le fournisseur
status-degraded = Cela fonctionne, mais lentement
status-inconclusive = Waypost ne peut pas le dire

## À quel endroit du chemin quelque chose ne va pas.

layer-link = votre propre réseau
layer-dns = la recherche de l’adresse
layer-tcp = le chemin vers le serveur
layer-tls = le chiffrement
layer-http = la page web
layer-mail = l’échange avec le serveur de messagerie
layer-throughput = la vitesse
layer-provider = le fournisseur lui-même

## Les étapes entre cet ordinateur et la messagerie, dans l’ordre.

station-computer = Ordinateur
station-network = Réseau
station-dns = Adresses
station-road = Chemin
station-encryption = Chiffrement
station-service = Messagerie

station-state-fine = bien
station-state-broken = en panne
station-state-slow = lent
station-state-unknown = inconnu
