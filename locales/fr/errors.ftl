### Ce qui n’a pas pu se faire, et comment y remédier : les phrases du programme, sans majuscule au début.

## Sur qui porte une vérification

error-who-empty = saisissez une adresse e-mail, par exemple name@example.org
error-who-too-long = c’est trop long pour une adresse e-mail
error-who-no-user = cette adresse e-mail n’a rien avant le @
error-who-no-domain = ce qui est après le @ n’est pas un nom de domaine
error-who-number = c’est un nombre, pas un domaine de messagerie ; saisissez un nom, par exemple example.org
error-who-neither = ce n’est ni une adresse e-mail, ni un domaine, ni le code d’un fournisseur
# $id est ce qui a été saisi.
error-who-unknown = « { $id } » n’est pas un fournisseur que Waypost connaît ; saisissez l’adresse e-mail entière
# $domain is a mail domain.
error-route-unknown = « { $domain } » n’est pas un domaine de messagerie que Waypost connaît ; indiquez son fournisseur (waypost providers list), ou laissez tout passer (--everything)
error-thunderbird-unknown = « { $domain } » n’est pas un domaine de messagerie que Waypost connaît ; indiquez son fournisseur (waypost providers list)

## Le profil. $file est son chemin, $reason ce qu’a dit le système ou le lecteur du fichier.

error-profile = { $file }, { $reason }
error-profile-built-in = le profil intégré est abîmé ({ $reason }) ; réinstallez Waypost
error-profile-unreadable = le profil { $file } est illisible : { $reason }
error-profile-no-file = le profil { $file } n’est pas un fichier
error-profile-too-large = le profil { $file } est trop gros pour en être un
error-profile-no-text = le profil { $file } n’est pas un texte en UTF-8

## E-mails et journaux. $name est le fichier du journal.

error-mail-unreadable = l’e-mail est illisible : { $reason }
error-mail-empty = l’e-mail est vide ; enregistrez le message entier et réessayez
error-log-unreadable = le journal { $name } est illisible : { $reason }
error-log-worker = le journal est illisible : une erreur de Waypost lui-même ; merci de la signaler

## Fichiers que crée Waypost

error-report-unwritable = impossible d’écrire le rapport : { $reason }
error-file-unwritable = impossible d’écrire { $file } : { $reason }
error-settings-unwritable = impossible d’écrire les paramètres dans { $file } : { $reason }
error-seal-private = c’est une clé privée d’age, que personne d’autre ne devrait voir ; donnez la clé publique, qui commence par age1
error-seal-no-key = ce n’est pas une clé publique d’age ; une telle clé commence par age1
error-seal-no-support = le profil ne nomme aucune clé d’une assistance ; donnez-en une avec --seal age1…
error-no-data-folder = ce système n’indique pas de dossier pour les données ; donnez-en un avec --state-dir

## Tor

error-tor-start = impossible de démarrer Tor sur ce système
# $reason est ce qu’a dit le système.
error-route-doors = impossible d’ouvrir un port sur cet ordinateur pour le chemin par Tor : { $reason }
error-webmail-twice = la fenêtre de messagerie est déjà ouverte
error-route-twice = le chemin par Tor est déjà ouvert

## L’historique, tel que la fenêtre en parle. $reason est ce qu’a dit le système.

error-history-no-key = aucun historique n’est tenu : il n’y a pas de trousseau pour garder sa clé
error-history-keyring-locked = le trousseau de clés est verrouillé ; déverrouillez-le pour accéder à l’historique
error-history-keyring-failed = le trousseau de clés a échoué ({ $reason }) ; rien n’est perdu, réessayez
error-history-key-lost = le trousseau n’a plus la clé de cet historique, personne ne peut donc le lire ; effacez l’historique pour en commencer un nouveau
error-history-needs-passphrase = les vérifications passées s’ouvrent avec une phrase de passe ; saisissez-la sous « Vérifications passées »
error-history-wrong-passphrase = ce n’est pas la phrase de passe des vérifications passées
error-history-needs-keyring = l’historique s’ouvre avec la clé du trousseau, que Waypost ne doit pas utiliser
error-history-no-such-report = ce rapport n’est plus dans l’historique
error-history-full = le disque est plein ; les rapports précédents sont toujours là
error-history-busy = un autre programme utilise l’historique ; réessayez
error-history-damaged = le fichier de l’historique est abîmé ; effacez l’historique pour en commencer un nouveau
error-history-damaged-report = ce rapport est abîmé et illisible ; les autres sont toujours là
error-history-too-new = un Waypost plus récent a écrit l’historique ; utilisez celui-là
error-history-storage = impossible d’accéder à l’historique : { $reason }
error-keep-days = donnez un nombre de jours, de 1 à { $most }

## Erreurs de la fenêtre elle-même

error-no-display = il n’y a pas d’écran pour une fenêtre ici ; en ligne de commande, utilisez waypost
error-check-twice = cette vérification est déjà en cours
error-misused = la fenêtre a demandé quelque chose qu’elle ne peut pas avoir : une erreur de Waypost lui-même ; merci de la signaler
error-fault = une erreur de Waypost lui-même ; merci de la signaler
error-no-runtime = ce système n’offre aucun moyen d’attendre : { $reason }
