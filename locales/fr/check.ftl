### Ce qu’une vérification a trouvé. Chaque message d’un constat peut utiliser :
### $provider (le nom du fournisseur), $services (les parties de la messagerie qui souffrent), $targets (ce qui
### a été essayé : serveur, port et adresse), $count (leur nombre).
### N’écrire que ce qui a été mesuré. La phrase qui dit à quel point c’est sûr suit aussitôt `-what`.
### Le nom ne prend ni article ni élision : « le service { $provider } ».

## Cet ordinateur et son propre réseau

finding-no-network-title = Cet ordinateur n’est pas connecté
finding-no-network-what = Cet ordinateur ne peut pas aller sur Internet en ce moment.
finding-no-network-means = Sans connexion, on ne peut encore rien dire du service { $provider }.
finding-no-network-next = Regardez le câble ou le Wi-Fi, et vérifiez que le mode avion est désactivé. Puis vérifiez de nouveau.

finding-captive-portal-title = Ce réseau demande d’abord de s’identifier
finding-captive-portal-what = Ce réseau affiche une page à lui au lieu de celle qui est demandée. C’est courant dans les hôtels, les cafés et les trains.
finding-captive-portal-means = Tant que cette page attend une réponse, presque rien ne fonctionnera. On ne peut encore rien dire du service { $provider }.
finding-captive-portal-next = Ouvrez une page quelconque dans votre navigateur, identifiez-vous et vérifiez de nouveau. Si vous ne vous attendiez pas à cette page ici, n’y saisissez pas de mot de passe.

finding-clock-wrong-title = L’horloge de cet ordinateur n’est pas à l’heure
finding-clock-wrong-what = La date ou l’heure de cet ordinateur est fausse. Les connexions sûres ont besoin de la bonne heure, elles échouent donc.
finding-clock-wrong-means = Votre messagerie chez { $provider } n’a peut-être aucun problème. Elle ne s’ouvrira pas tant que l’horloge est fausse.
finding-clock-wrong-next = Réglez la date, l’heure et le fuseau horaire. Le mieux est de laisser l’ordinateur le faire seul. Puis vérifiez de nouveau.

finding-local-interception-title = Vos connexions chiffrées sont ouvertes près de vous
finding-local-interception-what = Des connexions sûres sont ouvertes puis refermées avant d’atteindre leur but. C’est souvent le fait d’un antivirus, ou du réseau d’une entreprise ou d’une école.
finding-local-interception-means = Ceux qui font cela peuvent lire ce que vous envoyez et recevez. Cela peut aussi empêcher votre messagerie de fonctionner.
finding-local-interception-next = L’ordinateur ou le réseau est celui de votre travail ou de votre école ? Demandez à ceux qui s’en occupent. C’est le vôtre ? Cherchez dans votre antivirus « analyse HTTPS » ou « protection de la messagerie » et désactivez-la. Ne saisissez aucun mot de passe avant de savoir qui c’est.

## La recherche de l’adresse (DNS)

finding-dns-forged-answer-title = On vous envoie à une fausse adresse
finding-dns-forged-answer-what = Pour trouver le service { $provider }, votre ordinateur consulte une sorte d’annuaire (DNS). Cet annuaire donne une adresse qui n’y mène pas.
finding-dns-forged-answer-means = On vous conduit au mauvais endroit. Le service { $provider } lui-même fonctionne peut-être normalement. Parties touchées : { $services }.
finding-dns-forged-answer-next = Le DNS chiffré peut aider : il consulte un autre annuaire par une ligne sûre. Si une page étrange s’ouvre, n’y saisissez pas votre mot de passe.

finding-dns-forged-nxdomain-title = Votre réseau dit que le fournisseur n’existe pas
finding-dns-forged-nxdomain-what = Pour trouver le service { $provider }, votre ordinateur consulte une sorte d’annuaire (DNS). Cet annuaire dit que ce nom n’existe pas, ou n’a pas d’adresse. D’autres annuaires en connaissent une.
finding-dns-forged-nxdomain-means = Votre ordinateur ne trouve pas le chemin, alors que le service { $provider } existe. Parties touchées : { $services }.
finding-dns-forged-nxdomain-next = Le DNS chiffré peut aider : il consulte un autre annuaire par une ligne sûre.

finding-dns-refused-title = Votre réseau refuse de chercher votre fournisseur
finding-dns-refused-what = Pour trouver le service { $provider }, votre ordinateur consulte une sorte d’annuaire (DNS). Cet annuaire refuse de répondre pour ce nom. D’autres annuaires répondent.
finding-dns-refused-means = Votre ordinateur ne trouve pas le chemin. Le service { $provider } lui-même fonctionne peut-être normalement. Parties touchées : { $services }.
finding-dns-refused-next = Le DNS chiffré peut aider : il consulte un autre annuaire par une ligne sûre. Une panne est possible aussi : réessayez dans une heure.

finding-dns-timeout-title = Les questions sur votre fournisseur restent sans réponse
finding-dns-timeout-what = Pour trouver le service { $provider }, votre ordinateur consulte une sorte d’annuaire (DNS). Cet annuaire ne répond pas pour ce nom. D’autres annuaires répondent.
finding-dns-timeout-means = Votre ordinateur ne trouve pas le chemin. Le service { $provider } lui-même fonctionne peut-être normalement. Parties touchées : { $services }.
finding-dns-timeout-next = Le DNS chiffré peut aider : il consulte un autre annuaire par une ligne sûre.

finding-dns-injection-title = Une fausse réponse est glissée en chemin
finding-dns-injection-what = Votre ordinateur demande où est le service { $provider }, et quelque chose en chemin glisse sa propre réponse. On le voit à une deuxième réponse qui ne concorde pas. Ou bien une réponse vient d’un endroit où personne ne peut répondre.
finding-dns-injection-means = Les ordinateurs prennent la première réponse venue, vous pouvez donc arriver au mauvais endroit. Parties touchées : { $services }.
finding-dns-injection-next = Le DNS chiffré protège de cela : personne en chemin ne peut y glisser de réponse.

finding-dns-intercepted-title = Autre chose répond à vos questions d’adresses
finding-dns-intercepted-what = Waypost a posé une question (DNS) là où personne ne peut répondre. Une réponse est venue quand même. Quelque chose en chemin répond donc à la place de celui qu’on interroge. C’est peut-être votre propre box (routeur).
finding-dns-intercepted-means = Choisir un autre annuaire (DNS) de la façon habituelle ne change rien ici. Les réponses peuvent être justes ou fausses.
finding-dns-intercepted-next = Le DNS chiffré protège de cela : personne en chemin ne peut répondre à sa place.

finding-resolver-down-title = La recherche d’adresses ne fonctionne pas
finding-resolver-down-what = Pour trouver un nom, votre ordinateur consulte une sorte d’annuaire (DNS). Cet annuaire n’a de réponse pour aucun des noms essayés ; il ne s’agit donc pas seulement du service { $provider }.
finding-resolver-down-means = Cela ressemble à une panne dans votre réseau. Votre messagerie ne semble pas visée.
finding-resolver-down-next = Éteignez puis rallumez votre box (routeur). Si cela n’aide pas, choisissez un autre service DNS, ou demandez à ceux qui s’occupent du réseau.

finding-name-does-not-exist-title = Ce nom n’existe pas
finding-name-does-not-exist-what = Tous les annuaires (DNS) consultés sont d’accord. { $count ->
    [one] Ce nom n’existe pas : { $targets }.
   *[other] Ces noms n’existent pas : { $targets }.
}
finding-name-does-not-exist-means = Le nom a peut-être une faute de frappe, ou son propriétaire l’a abandonné. Ce n’est pas un blocage. Parties touchées : { $services }.
finding-name-does-not-exist-next = Regardez bien ce qui se trouve après le @. Si c’est juste, demandez au fournisseur.

## Le chemin vers le serveur

finding-ip-blackhole-title = Le chemin vers votre fournisseur est coupé
finding-ip-blackhole-what = Ce que votre ordinateur envoie à l’adresse du service { $provider } reste sans réponse, quelle que soit la porte (port). D’autres serveurs répondent comme toujours.
finding-ip-blackhole-means = Ce qui est envoyé là-bas se perd en chemin, ou est jeté. Parties touchées : { $services }.
finding-ip-blackhole-next = Essayez un autre réseau, par exemple un réseau mobile. Si cela y fonctionne, le problème vient du réseau que vous utilisez maintenant.

finding-port-blackhole-title = Une porte vers votre fournisseur est coupée
finding-port-blackhole-what = Un serveur a beaucoup de portes (ports). À une porte du service { $provider }, personne ne répond quand on frappe. À une autre porte du même serveur, si.
finding-port-blackhole-means = Le serveur est là, mais ce qui va vers cette porte se perd ou est jeté. Parties touchées : { $services }.
finding-port-blackhole-next = Ce qui passe par d’autres portes fonctionne peut-être encore. Pour en savoir plus, vérifiez de nouveau depuis un autre réseau, par exemple un réseau mobile.

# Toute façon dont le chemin vers tout ce qui reçoit les e-mails est coupé, et rien d’autre.
finding-mx-cut-title = Les e-mails des autres sont coupés
finding-mx-cut-what = Les autres fournisseurs remettent les e-mails pour vous à des serveurs spéciaux du service { $provider }. Depuis cette ligne, on ne peut pas joindre ces serveurs.
# $count est le nombre de serveurs de messagerie sans rapport qui ont répondu.
finding-mx-cut-controls = { $count ->
    [one] Un serveur de messagerie d’un autre fournisseur peut être joint de la même façon. Votre réseau ne ferme donc pas ce chemin (port 25) à tout le monde.
   *[other] { $count } serveurs de messagerie d’autres fournisseurs peuvent être joints de la même façon. Votre réseau ne ferme donc pas ce chemin (port 25) à tout le monde.
}
finding-mx-cut-means = Si les lignes entre serveurs de messagerie sont touchées de même, les e-mails des autres n’arrivent pas, ou arrivent tard. Ce que vous lisez et envoyez vous-même ne prend pas ce chemin.
finding-mx-cut-next = Demandez à quelqu’un qui vous a écrit si son e-mail lui est revenu, et laissez Waypost expliquer ce retour. Dites-le à votre fournisseur : il peut recevoir les e-mails à d’autres adresses.

# La même chose, mais vue par un serveur qui envoie : son e-mail revenu ou son journal le dit.
finding-mx-cut-told-title = Un serveur d’envoi ne peut pas joindre votre fournisseur
finding-mx-cut-told-what = Un serveur d’envoi n’a pas eu de réponse des serveurs qui reçoivent les e-mails du service { $provider }, ou a perdu la liaison. L’e-mail revenu, ou le journal, le dit.
finding-mx-cut-told-means = Les e-mails envoyés de là vers le service { $provider } n’arrivent pas, ou arrivent tard. Ceux d’ailleurs passent peut-être encore.
finding-mx-cut-told-next = Envoyez l’e-mail d’un compte chez un autre fournisseur. S’il arrive, c’est la ligne de ce serveur d’envoi qui est coupée : montrez ce rapport à ceux qui s’en occupent.
finding-told-own-reaches = Depuis votre propre ligne, on peut joindre les mêmes serveurs maintenant. Ils fonctionnent donc, et c’est la ligne du serveur d’envoi qui est coupée.
finding-told-own-closed = Votre propre ligne ferme cette porte (port 25) à tout le monde. Elle ne peut donc rien dire de plus ici.
finding-told-agrees = Un serveur qui envoie des e-mails dit la même chose : sur sa ligne aussi, ces serveurs ne répondent pas.
finding-told-caveat = À noter : cela n’a pas été mesuré maintenant, ni depuis votre ligne. C’est ce que le serveur d’envoi a écrit.

finding-tcp-reset-title = Les connexions à votre fournisseur sont rejetées
finding-tcp-reset-what = Chaque connexion au service { $provider } est rejetée dès qu’elle commence. D’après les signes, cela vient de quelque chose en chemin, pas du serveur.
finding-tcp-reset-means = Votre ordinateur arrive jusqu’à ce point et pas plus loin. Parties touchées : { $services }.
finding-tcp-reset-next = Essayez un autre réseau, par exemple un réseau mobile. Si cela y fonctionne, le problème vient du réseau que vous utilisez maintenant.

finding-icmp-rejected-title = Un appareil en chemin dit non
finding-icmp-rejected-what = Un appareil en chemin renvoie un avis : il ne transmet pas ce que vous envoyez au service { $provider }. On peut joindre d’autres serveurs.
finding-icmp-rejected-means = Quelqu’un a réglé cet appareil ainsi, ou il a perdu le chemin. Parties touchées : { $services }.
finding-icmp-rejected-next = Si l’appareil est chez vous ou à votre bureau, regardez votre box (routeur) ou votre pare-feu. Sinon, essayez un autre réseau.

finding-port-class-blocked-title = Votre réseau ferme cette porte à tout le monde
finding-port-class-blocked-what = Ce réseau ne laisse passer personne vers ce genre de porte (port). C’est pareil avec les autres fournisseurs essayés, pas seulement avec le service { $provider }.
finding-port-class-blocked-means = C’est une règle pour tous ceux qui utilisent ce réseau, souvent contre le spam. Elle ne vise ni vous ni le service { $provider }. Parties touchées : { $services }.
finding-port-class-blocked-next = Si c’est la porte 25, vous n’en avez sans doute pas besoin : les programmes de messagerie envoient par 465 ou 587. Si c’en est une autre, essayez la page de messagerie ou un autre réseau.

## Le chiffrement

finding-sni-reset-title = La connexion est coupée quand votre fournisseur est nommé
finding-sni-reset-what = La connexion s’ouvre. Elle est coupée dès que votre ordinateur dit qu’il veut le service { $provider }. Avec un autre nom, ou sans nom, la même adresse répond.
finding-sni-reset-means = Quelque chose en chemin lit le nom et coupe la ligne. De là, on voit où vous allez, mais pas ce que vous écrivez. Parties touchées : { $services }.
finding-sni-reset-next = Un chemin où le nom ne se voit pas, comme Tor, passe quand même. Vous pouvez aussi essayer un autre réseau.

finding-sni-drop-title = La ligne se tait quand votre fournisseur est nommé
finding-sni-drop-what = La connexion s’ouvre. Elle se tait dès que votre ordinateur dit qu’il veut le service { $provider }. Avec un autre nom, ou sans nom, la même adresse répond.
finding-sni-drop-means = Quelque chose en chemin lit le nom et ne laisse plus rien passer. De là, on voit où vous allez, mais pas ce que vous écrivez. Parties touchées : { $services }.
finding-sni-drop-next = Un chemin où le nom ne se voit pas, comme Tor, passe quand même. Vous pouvez aussi essayer un autre réseau.

finding-certificate-substituted-title = Quelque chose en chemin se fait passer pour votre fournisseur
finding-certificate-substituted-what = Chaque serveur montre un certificat, une sorte de passeport. Celui qui est montré pour le service { $provider } ne prouve pas que c’est bien lui. D’autres sites en montrent de bons.
finding-certificate-substituted-means = Vous parlez peut-être à quelqu’un d’autre. Il pourrait lire vos e-mails et prendre votre mot de passe. Parties touchées : { $services }.
finding-certificate-substituted-next = Ne saisissez pas votre mot de passe et ne passez pas outre l’avertissement. Si vous l’avez saisi ici récemment, changez-le depuis un réseau auquel vous faites confiance.

finding-certificate-expired-title = Le certificat du fournisseur n’est plus valable
finding-certificate-expired-what = Chaque serveur montre un certificat, une sorte de passeport. Celui du service { $provider } est authentique, mais il n’est pas valable aujourd’hui. Le plus souvent, il a expiré.
finding-certificate-expired-means = Le fournisseur a sans doute oublié de le renouveler. Votre programme de messagerie a raison de s’arrêter. Parties touchées : { $services }.
finding-certificate-expired-next = Attendez quelques heures et vérifiez de nouveau. Si rien ne change, dites-le au fournisseur.

## La page web

finding-block-page-title = Une page de blocage est sur le chemin
finding-block-page-what = Vous demandez une page du service { $provider } et en recevez une autre. Cette page ne vient pas de ce service.
finding-block-page-means = Quelque chose en chemin met sa propre page à cet endroit. Lisez-la : elle dit peut-être qui a fait cela, et pourquoi. Parties touchées : { $services }.
finding-block-page-next = Ne saisissez pas votre mot de passe sur une telle page. Essayez un autre réseau, ou Tor.

finding-http-reset-title = La connexion est coupée quand la page est demandée
finding-http-reset-what = La connexion s’ouvre. Elle est coupée dès que votre ordinateur demande la page du service { $provider }. Avec un autre nom, la même demande passe.
finding-http-reset-means = Quelque chose en chemin lit ce que vous demandez et coupe la ligne. Parties touchées : { $services }.
finding-http-reset-next = Écrivez https:// devant le nom de la page : la demande ne peut alors pas être lue en chemin. Si cela échoue aussi, essayez Tor ou un autre réseau.

finding-geo-refused-title = Le fournisseur lui-même vous refuse
finding-geo-refused-what = La réponse vient du service { $provider } lui-même, son certificat le prouve. Il ne veut pas vous servir ici.
finding-geo-refused-means = Ce n’est pas quelqu’un en chemin. Le fournisseur l’a peut-être choisi, ou la loi l’y oblige. Parties touchées : { $services }.
finding-geo-refused-next = Demandez au fournisseur pourquoi. Si vous utilisez un VPN, c’est peut-être sa sortie qui est refusée : une autre peut convenir.

## La langue du serveur de messagerie

finding-starttls-stripped-title = L’offre de chiffrer est retirée
finding-starttls-stripped-what = On sait que le serveur de messagerie du service { $provider } propose le chiffrement. Sur votre ligne, cette offre n’arrive pas.
finding-starttls-stripped-means = Sans elle, vos e-mails et votre mot de passe pourraient être lus en chemin. Un bon programme de messagerie s’arrête ici. Parties touchées : { $services }.
finding-starttls-stripped-next = Ne laissez jamais votre programme de messagerie envoyer sans chiffrement. Réglez-le sur SSL/TLS dès le départ : porte (port) 993 pour recevoir, 465 pour envoyer.

finding-mail-intercepted-title = Un autre serveur répond à la place de votre fournisseur
finding-mail-intercepted-what = Votre ordinateur appelle le serveur de messagerie du service { $provider }. Ce n’est pas ce serveur qui répond.
finding-mail-intercepted-means = Quelque chose en chemin s’est mis entre les deux. Il se peut qu’on y lise vos e-mails, ou que ce soit un filtre contre le spam ou les virus. Parties touchées : { $services }.
finding-mail-intercepted-next = N’envoyez pas votre mot de passe par là. Demandez à ceux qui s’occupent de votre réseau s’ils ont un tel filtre, ou prenez un autre réseau.

finding-reputation-refused-title = Le fournisseur ne fait pas confiance à cette ligne
finding-reputation-refused-what = Le serveur de messagerie du service { $provider } répond, et dit non à cette ligne. Les serveurs font cela avec les lignes connues pour le spam, et avec la plupart des lignes privées.
finding-reputation-refused-means = C’est une règle du fournisseur, pas un blocage en chemin. Vous n’y êtes peut-être pour rien : d’autres ont pu utiliser cette ligne avant vous. Parties touchées : { $services }.
finding-reputation-refused-next = Si votre programme de messagerie envoie avec votre mot de passe comme toujours, vous n’avez rien à faire. Si lui aussi échoue, demandez au fournisseur.

## La vitesse

finding-throttled-title = Votre fournisseur est ralenti
finding-throttled-what = Ce qui vient du service { $provider } est bien plus lent que ce qui vient d’autres serveurs par la même ligne.
finding-throttled-means = La messagerie fonctionne, mais les gros e-mails et les images prennent du temps. Quelque chose les retient en chemin, ou le serveur ne donne pas plus. Parties touchées : { $services }.
finding-throttled-next = Essayez un autre réseau, et Tor. Si c’est rapide ainsi, le problème vient du réseau que vous utilisez maintenant.

finding-freeze-after-bytes-title = Ce qui vient de votre fournisseur se fige à mi-chemin
finding-freeze-after-bytes-what = Un transfert depuis le service { $provider } commence bien, puis s’arrête après une petite quantité. D’autres serveurs envoient tout ce qu’ils ont.
finding-freeze-after-bytes-means = Quelque chose en chemin compte, puis ne laisse plus rien passer. Les pages restent à moitié vides, et les e-mails ne se chargent pas. Parties touchées : { $services }.
finding-freeze-after-bytes-next = Essayez un autre réseau, ou Tor. Réessayer la même chose n’aidera pas.

## Le fournisseur lui-même

finding-provider-down-title = La panne semble être chez votre fournisseur
finding-provider-down-what = Les serveurs du service { $provider } rejettent chaque essai, annoncent une panne à eux ou ne répondent par aucun chemin. D’autres serveurs fonctionnent.
finding-provider-down-means = Cela ressemble à une panne chez le fournisseur, pas à un blocage. Parties touchées : { $services }.
finding-provider-down-next = Attendez un moment et vérifiez de nouveau. Ce que d’autres vous envoient maintenant est le plus souvent gardé et arrive plus tard.

## Ce qui limite un constat

finding-mx-caveat = À noter : cela a été mesuré depuis votre propre ligne. Les e-mails des autres vers votre fournisseur prennent d’autres lignes, de serveur à serveur. Ils peuvent être touchés de même, ou pas du tout.
finding-vpn-caveat = Un VPN ou un tunnel transporte vos données. On voit donc ici ce qui se passe à la sortie du tunnel, pas sur votre ligne. Pour en savoir plus sur elle, vérifiez de nouveau sans le tunnel, mais seulement si c’est sans danger pour vous.
finding-proxy-caveat = Cet ordinateur est réglé pour utiliser un proxy. Votre navigateur et votre programme de messagerie prennent peut-être cette voie ; Waypost est passé sans. Pour eux, cela peut aller mieux ou moins bien.

## À quel point un constat est sûr

confidence-certain = Waypost en est sûr : il a examiné les autres causes possibles et les a écartées.
confidence-likely = C’est la cause la plus probable, mais il pourrait y en avoir une autre.
confidence-possible = C’est une cause possible. D’autres conviennent tout aussi bien.

## Le dernier point du chemin qui a encore répondu

# $hop est son numéro, compté depuis cet ordinateur, $address son adresse, $network son propriétaire.
place-hop = La trace s’arrête au point { $hop } du chemin, ou juste après. Le dernier à répondre a été { $address }, dans ce réseau : { $network }.
place-hop-unnamed = La trace s’arrête au point { $hop } du chemin, ou juste après. On ne peut pas dire à qui est ce point.
place-hop-own-network = La trace s’arrête au point { $hop } du chemin, ou juste après. C’est encore dans votre propre réseau, à la maison ou au bureau.

## Ce qui pourrait aussi expliquer un constat

rival-offline = cet ordinateur n’est pas connecté
rival-refuses-tor = le fournisseur refuse tous ceux qui viennent par Tor, et il est aussi coupé sur cette ligne
rival-wrong-clock = l’horloge de cet ordinateur est fausse
rival-captive-portal = le réseau attend que vous vous identifiiez
rival-server-down = le serveur du fournisseur est en panne
rival-server-was-down = le serveur du fournisseur était en panne à ce moment-là
rival-sender-line = la panne était sur la ligne du serveur d’envoi
rival-anti-spam-policy = le réseau ferme cette porte à tout le monde, contre le spam
rival-lossy-line = la ligne perd beaucoup
rival-slow-line = la ligne est lente
rival-cdn = le fournisseur a beaucoup d’adresses, et celle-ci en est une
rival-strict-sni = le serveur n’accepte que son propre nom
rival-local-firewall = un pare-feu sur cet ordinateur ou dans son réseau
rival-path-mtu = les gros paquets restent bloqués en chemin
rival-provider-refuses = le fournisseur lui-même refuse cette ligne
rival-local-antivirus = un antivirus sur cet ordinateur
rival-resolver-fault = une panne de l’annuaire (DNS) que vous utilisez
rival-closed-port = le fournisseur a fermé cette porte
rival-server-has-no-starttls = le serveur n’a pas ce chiffrement à proposer
rival-hello-fingerprint = c’est la façon de saluer de Waypost qui est bloquée
rival-home-router = votre propre box (routeur)
rival-dnssec-failure = le sceau du fournisseur sur ses adresses (DNSSEC) est brisé
rival-name-gone = le fournisseur a abandonné ce nom

## Le résultat en une phrase : $provider, $services, comme plus haut

summary-ok = On peut joindre le service { $provider }, et tout ce qui a été essayé fonctionne.

summary-no-network = Cet ordinateur n’est pas connecté à Internet, le service { $provider } n’a donc pas pu être vérifié.
summary-captive-portal = Ce réseau demande d’abord de s’identifier, le service { $provider } n’a donc pas pu être vérifié.
summary-clock-wrong = L’horloge de cet ordinateur est fausse, et les connexions sûres échouent à cause de cela.
summary-local-interception = Quelque chose près de vous ouvre vos connexions sûres, y compris celles vers le service { $provider }.
summary-dns-forged-answer = Votre réseau donne une fausse adresse pour le service { $provider }. Parties touchées : { $services }.
summary-dns-forged-nxdomain = Votre réseau dit que le service { $provider } n’existe pas, mais il existe. Parties touchées : { $services }.
summary-dns-refused = Votre réseau refuse de dire où est le service { $provider }. Parties touchées : { $services }.
summary-dns-timeout = Votre réseau ne répond pas quand on demande où est le service { $provider }. Parties touchées : { $services }.
summary-dns-injection = Quelque chose en chemin glisse de fausses réponses quand on demande où est le service { $provider }. Parties touchées : { $services }.
summary-dns-intercepted = Quelque chose en chemin répond à vos questions d’adresses (DNS) à la place de celui que vous interrogez. La messagerie chez { $provider } fonctionne peut-être quand même.
summary-resolver-down = La recherche d’adresses ne fonctionne pas dans votre réseau. Cela ne concerne pas seulement le service { $provider }.
summary-name-does-not-exist = Le nom cherché pour le service { $provider } n’existe pas.
summary-ip-blackhole = Ce que vous envoyez à l’adresse du service { $provider } reste sans réponse, alors que d’autres serveurs répondent. Parties touchées : { $services }.
summary-port-blackhole = On ne peut pas joindre d’ici une porte (port) du service { $provider }, alors qu’une autre répond. Parties touchées : { $services }.
summary-mx-cut = Les e-mails que d’autres envoient au service { $provider } sont coupés en chemin, vus de cette ligne.
summary-mx-cut-both = Les e-mails que d’autres envoient au service { $provider } sont coupés en chemin : cette ligne le voit, et un serveur d’envoi aussi.
summary-mx-cut-told = Les e-mails d’un serveur d’envoi vers le service { $provider } sont coupés en chemin : l’e-mail revenu, ou le journal, le dit.
summary-tcp-reset = Les connexions au service { $provider } sont rejetées en chemin. Parties touchées : { $services }.
summary-icmp-rejected = Un appareil en chemin ne vous laisse pas passer vers le service { $provider }. Parties touchées : { $services }.
summary-port-class-blocked = Votre réseau ferme ce genre de porte (port) à tout le monde ; le service { $provider } n’est pas visé. Parties touchées : { $services }.
summary-sni-reset = La connexion est coupée dès que le nom du service { $provider } est vu. Parties touchées : { $services }.
summary-sni-drop = La ligne se tait dès que le nom du service { $provider } est vu. Parties touchées : { $services }.
summary-certificate-substituted = Quelque chose en chemin se fait passer pour le service { $provider } : ne saisissez pas votre mot de passe. Parties touchées : { $services }.
summary-certificate-expired = Le certificat du service { $provider } n’est plus valable. Parties touchées : { $services }.
summary-block-page = Une autre page s’affiche à la place de celle du service { $provider }. Parties touchées : { $services }.
summary-http-reset = La ligne est coupée dès que la page du service { $provider } est demandée. Parties touchées : { $services }.
summary-geo-refused = Le service { $provider } lui-même vous refuse ; ce n’est pas un blocage en chemin. Parties touchées : { $services }.
summary-starttls-stripped = L’offre de chiffrer du service { $provider } est retirée en chemin. Parties touchées : { $services }.
summary-mail-intercepted = Un autre serveur répond à la place du service { $provider }. Parties touchées : { $services }.
summary-reputation-refused = Le service { $provider } lui-même refuse cette ligne ; ce n’est pas un blocage en chemin. Parties touchées : { $services }.
summary-throttled = Le service { $provider } fonctionne, mais il est bien plus lent que d’autres. Parties touchées : { $services }.
summary-freeze-after-bytes = Les transferts depuis le service { $provider } se figent après une petite quantité. Parties touchées : { $services }.
summary-provider-down = Le service { $provider } lui-même semble en panne, alors que d’autres serveurs fonctionnent. Parties touchées : { $services }.

summary-inconclusive = Waypost n’a pas pu savoir comment va le service { $provider } : ce qu’il a vu ne concorde pas, ou ne suffit pas.
summary-also-more = { $count ->
    [one] Il y a { $count } autre constat.
   *[other] Il y a { $count } autres constats.
}
summary-still-works = Fonctionne encore : { $services }.
# $title est le titre d’un e-mail revenu ou d’un constat dans un journal, $since et $until sont des moments.
summary-bounce-says = L’e-mail revenu dit : « { $title } ».
summary-log-says = Le journal dit : « { $title } ».
summary-log-over = D’après le journal, il y a eu une panne sur le chemin vers le service { $provider }, du { $since } au { $until }. C’est fini.
summary-log-fine = D’après le journal, tout va bien sur le chemin vers le service { $provider }.
summary-set-aside-bounces = { $count ->
    [one] Un e-mail revenu ne concerne pas le service { $provider }, il n’a donc pas été utilisé.
   *[other] { $count } e-mails revenus ne concernent pas le service { $provider }, ils n’ont donc pas été utilisés.
}
summary-set-aside-mails = { $count ->
    [one] Un des e-mails n’est pas un e-mail revenu, il n’a donc pas été utilisé.
   *[other] { $count } e-mails ne sont pas des e-mails revenus, ils n’ont donc pas été utilisés.
}
summary-set-aside-logs = { $count ->
    [one] Le journal ne montre aucun e-mail vers le service { $provider }, il n’a donc pas été utilisé.
   *[other] { $count } journaux ne montrent aucun e-mail vers le service { $provider }, ils n’ont donc pas été utilisés.
}
summary-cut-short = La vérification s’est terminée avant que tout soit examiné.
