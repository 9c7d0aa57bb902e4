### Thunderbird par Tor.

## Ce qui n’a pas pu se faire. $name est ce qui a été saisi, $file un chemin, $reason ce qu’a dit le système.

thunderbird-no-such-profile = Thunderbird n’a pas de profil « { $name } » ici ; waypost thunderbird list les énumère
thunderbird-ambiguous = plusieurs profils de Thunderbird s’appellent « { $name } » ; donnez le dossier de l’un d’eux
thunderbird-running = Thunderbird est ouvert ; fermez-le, puis réessayez
thunderbird-not-set = Waypost n’a pas réglé ce profil, il n’y a donc rien à défaire
thunderbird-unfinished = le fichier user.js de ce profil n’a pas de vraie fin ; corrigez-le d’abord
thunderbird-edited = les lignes de Waypost dans user.js ont été modifiées ; retirez-les à la main, puis réessayez
thunderbird-storage = impossible d’utiliser { $file } : { $reason }
thunderbird-no-home = ce système n’indique pas de dossier personnel

## Ce qui a été fait

thunderbird-set = Le profil { $name } est réglé. Redémarrez Thunderbird : sa messagerie chez { $provider } passera par Tor, tant que vous laissez ouvert le chemin de Waypost. Sans lui, elle attend ; elle ne part pas par une autre voie.
thunderbird-undone = Le profil { $name } est de nouveau comme avant.

## La liste

thunderbird-empty = Aucun Thunderbird n’a été trouvé ici.
thunderbird-head-name = Profil
thunderbird-head-state = Par Tor
thunderbird-head-folder = Dossier
thunderbird-yes = oui
thunderbird-no = non
