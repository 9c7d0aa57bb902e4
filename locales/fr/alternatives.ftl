### Les autres voies. Chacune a un titre et trois étapes.
### $services (les parties de la messagerie qu’elle aide) est toujours là. Les autres arguments sont indiqués avec leur message.

alternative-encrypted-dns-title = Chercher les adresses par une ligne sûre
alternative-encrypted-dns-step-1 = Dans Firefox : ouvrez les paramètres, puis « Vie privée et sécurité ». Descendez tout en bas jusqu’à « DNS via HTTPS » et choisissez « Protection maximale ».
alternative-encrypted-dns-step-2 = Sur Android : ouvrez les paramètres, « Réseau et Internet », « DNS privé ». Saisissez le nom d’un service DNS auquel vous faites confiance. Sous Windows 11 : ouvrez les paramètres, « Réseau et Internet », votre connexion. À « Attribution du serveur DNS », choisissez « Modifier », saisissez le service et activez « DNS sur HTTPS ».
alternative-encrypted-dns-step-3 = Sous Linux avec GNOME : la fenêtre des paramètres n’a pas ce bouton. Saisissez ceci dans un terminal, avec le nom de votre connexion : nmcli connection modify NOM connection.dns-over-tls yes. Il faut pour cela systemd-resolved et un service DNS qui s’y prête.

# $address est une autre adresse du fournisseur, à laquelle il répond, $host le nom du serveur.
alternative-other-address-title = Prendre une autre adresse du même fournisseur
alternative-other-address-step-1 = Le même serveur répond aussi à cette adresse : { $address }. On peut y envoyer un programme de messagerie, mais pas un navigateur.
alternative-other-address-step-2 = Dans les paramètres de votre programme de messagerie, remplacez { $host } par cette adresse. Il vous avertira peut-être à propos du certificat : arrêtez-vous alors, et ne passez pas outre.
alternative-other-address-step-3 = Remettez le nom quand tout sera fini : l’adresse peut changer.

# $port est la porte qui fonctionne, $host le nom du serveur.
alternative-other-port-title = Prendre une autre porte du même serveur
alternative-other-port-step-1 = Ouvrez les paramètres du compte dans votre programme de messagerie, et là, le serveur { $host }.
alternative-other-port-step-2 = Saisissez { $port } comme port. Laissez le chiffrement activé : SSL/TLS pour 993, 995 et 465, STARTTLS pour 143, 110 et 587.
alternative-other-port-step-3 = Envoyez-vous un e-mail pour voir si cela fonctionne.

alternative-split-hello-title = Cacher le nom en coupant la salutation en deux
alternative-split-hello-step-1 = Quand la première salutation au serveur part en deux morceaux, elle passe.
alternative-split-hello-step-2 = Les navigateurs et les programmes de messagerie ne savent pas le faire seuls. Des programmes d’aide le savent. N’en prenez un que d’une source à laquelle vous faites confiance.
alternative-split-hello-step-3 = Cela peut cesser de fonctionner du jour au lendemain. Gardez une autre voie sous la main.

alternative-other-network-title = Passer par un autre réseau
alternative-other-network-step-1 = Coupez le Wi-Fi de votre téléphone et essayez par le réseau mobile.
alternative-other-network-step-2 = Ou partagez ce réseau avec votre ordinateur. Ou essayez depuis un lieu qui a un autre réseau.
alternative-other-network-step-3 = Si la messagerie y fonctionne, le problème vient du réseau d’avant. Vous pouvez le dire à ceux qui s’en occupent.

alternative-other-sender-title = Faire envoyer par un autre fournisseur
alternative-other-sender-step-1 = Les e-mails de quelqu’un ne vous parviennent pas ? Demandez-lui de les envoyer d’un compte chez un autre fournisseur.
alternative-other-sender-step-2 = Ou donnez-lui une deuxième adresse à vous, chez un fournisseur qu’on peut joindre.
alternative-other-sender-step-3 = Demandez-lui l’e-mail qui lui est revenu, et laissez Waypost l’expliquer.

# La même chose quand on a un e-mail revenu ou le journal d’un serveur d’envoi ; $targets est une liste de serveurs.
alternative-other-sender-told-title = Envoyer par un autre fournisseur
alternative-other-sender-told-step-1 = Renvoyez l’e-mail d’un compte chez un autre fournisseur, de préférence dans un autre pays. Son serveur prend une autre ligne.
alternative-other-sender-told-step-2 = Dites à ceux qui s’occupent du serveur d’envoi ce qu’il ne peut pas joindre : { $targets }. Ils peuvent y envoyer les e-mails par un autre réseau.
alternative-other-sender-told-step-3 = D’ici là, prenez une adresse chez un fournisseur qu’on peut joindre.

## Ce qu’on peut réparer de ce côté

alternative-fix-local-no-network-title = Connecter cet ordinateur
alternative-fix-local-no-network-step-1 = Vérifiez que le mode avion est désactivé, et que le Wi-Fi est activé ou le câble branché.
alternative-fix-local-no-network-step-2 = Éteignez la box (le routeur), attendez une demi-minute et rallumez-la.
alternative-fix-local-no-network-step-3 = Vérifiez de nouveau dans quelques minutes.

alternative-fix-local-captive-portal-title = S’identifier sur le réseau
alternative-fix-local-captive-portal-step-1 = Ouvrez une page quelconque dans votre navigateur. La page du réseau devrait s’afficher.
alternative-fix-local-captive-portal-step-2 = Identifiez-vous ou acceptez les conditions. N’y saisissez pas le mot de passe de votre messagerie.
alternative-fix-local-captive-portal-step-3 = Vérifiez de nouveau.

alternative-fix-local-clock-wrong-title = Régler l’horloge
alternative-fix-local-clock-wrong-step-1 = Ouvrez les paramètres de date et d’heure.
alternative-fix-local-clock-wrong-step-2 = Activez « Régler l’heure automatiquement » et vérifiez que le fuseau horaire est le bon.
alternative-fix-local-clock-wrong-step-3 = Vérifiez de nouveau.

alternative-fix-local-local-interception-title = Savoir ce qui ouvre vos connexions
alternative-fix-local-local-interception-step-1 = L’ordinateur ou le réseau est celui de votre travail ou de votre école ? Demandez à ceux qui s’en occupent.
alternative-fix-local-local-interception-step-2 = C’est le vôtre ? Ouvrez votre antivirus et cherchez « analyse HTTPS » ou « protection de la messagerie ». Désactivez-la.
alternative-fix-local-local-interception-step-3 = Vérifiez de nouveau. D’ici là, ne faites rien de privé sur cette ligne.

alternative-fix-local-resolver-down-title = Rétablir la recherche d’adresses
alternative-fix-local-resolver-down-step-1 = Éteignez la box (le routeur), attendez une demi-minute et rallumez-la.
alternative-fix-local-resolver-down-step-2 = Si cela n’aide pas, choisissez un autre service DNS dans les paramètres réseau.
alternative-fix-local-resolver-down-step-3 = Ou demandez à ceux qui s’occupent du réseau.

## Ce qui demande du temps ou des gens

alternative-wait-title = Attendre et vérifier de nouveau
alternative-wait-step-1 = La plupart des pannes de ce genre passent en quelques heures.
alternative-wait-step-2 = Ce que d’autres vous envoient entre-temps est le plus souvent gardé et arrive plus tard.
alternative-wait-step-3 = Vérifiez alors de nouveau.

alternative-contact-support-title = Demander au fournisseur
alternative-contact-support-step-1 = Regardez la page d’aide du fournisseur, ou celle où il annonce ses pannes.
alternative-contact-support-step-2 = Écrivez à son assistance d’une adresse qui fonctionne, et joignez le rapport de cette vérification.
alternative-contact-support-step-3 = Lisez le rapport avant de l’envoyer : c’est vous qui décidez de ce qui part.

## Par Tor

alternative-tor-webmail-title = Ouvrir la page de messagerie par Tor
alternative-tor-webmail-step-1 = Prenez le Navigateur Tor sur torproject.org. Si cette page est bloquée, écrivez un e-mail à gettor@torproject.org.
alternative-tor-webmail-step-2 = Saisissez vous-même l’adresse web de votre messagerie et connectez-vous comme toujours. On vous demandera peut-être de prouver que c’est vous : vous semblez venir d’un autre pays.
alternative-tor-webmail-step-3 = Quiconque observe votre ligne peut voir que vous utilisez Tor, mais pas dans quel but. À certains endroits, cela suffit à attirer l’attention : à vous de juger si c’est sans danger pour vous.

# $onion est l’adresse du site que le fournisseur a lui-même dans Tor.
alternative-tor-onion-title = Prendre la porte du fournisseur dans Tor
alternative-tor-onion-step-1 = Prenez le Navigateur Tor sur torproject.org et ouvrez-le.
alternative-tor-onion-step-2 = Recopiez cette adresse lettre par lettre et connectez-vous comme toujours : { $onion }
alternative-tor-onion-step-3 = Personne en chemin ne peut couper cette voie sans couper Tor tout entier. Quiconque observe votre ligne peut voir que vous utilisez Tor, mais pas dans quel but. À certains endroits, cela suffit à attirer l’attention : à vous de juger si c’est sans danger pour vous.

alternative-tor-mail-program-title = Faire passer le programme de messagerie par Tor
alternative-tor-mail-program-step-1 = Démarrez Tor avec Waypost et laissez-le tourner.
alternative-tor-mail-program-step-2 = Dans les paramètres de votre programme de messagerie, cherchez le proxy. Choisissez SOCKS v5 et saisissez ce que Waypost affiche : l’adresse 127.0.0.1 et un port. Activez « Utiliser un DNS distant lorsque SOCKS v5 est actif » si cette ligne existe. Laissez le chiffrement activé.
alternative-tor-mail-program-step-3 = Quiconque observe votre ligne peut voir que vous utilisez Tor, mais pas dans quel but. À certains endroits, cela suffit à attirer l’attention : à vous de juger si c’est sans danger pour vous.

alternative-tor-bridge-title = Joindre Tor par un pont
alternative-tor-bridge-step-1 = Sur cette ligne, Tor lui-même est coupé. Un pont est une entrée qui ne figure sur aucune liste publique.
alternative-tor-bridge-step-2 = Dans le Navigateur Tor, ouvrez les paramètres, puis « Connexion », et demandez-y un pont. Ou écrivez à bridges@torproject.org d’une adresse Gmail ou Riseup.
alternative-tor-bridge-step-3 = Gardez le pont pour vous : moins de gens le connaissent, plus il dure. À certains endroits, utiliser Tor suffit à attirer l’attention. Un pont ne le cache qu’en partie : à vous de juger si c’est sans danger pour vous.

## Pourquoi une voie n’aide pas

why-silent = Aucune réponse n’est arrivée à temps.
why-refused = La connexion a été refusée.
why-broken-off = La connexion s’est interrompue.
why-unproven = Qui a répondu n’a pas prouvé être votre fournisseur.
# $status est la réponse du serveur, comme 403.
why-turned-away = Le serveur nous a refusés avec le code { $status }.
why-unencrypted = Le serveur n’a pas proposé de chiffrement.
why-not-welcome = Le serveur de courrier nous a refusés.
why-tor-late = Tor n’a pas pu être joint à temps.
why-no-resolver = Aucun service de recherche sûre n’a pu être joint.
