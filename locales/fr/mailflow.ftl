### Ce que disent un e-mail revenu et le journal d’un serveur de messagerie.
### Pour un e-mail : $domain est ce qui se trouve après le @ du destinataire. Pour un journal : $domains et $addresses
### sont des listes, $domain-count et $address-count leur longueur, $failures le nombre d’échecs.

## Serveurs et réseaux

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn est le numéro d’un réseau, $network le nom de son propriétaire.
mailflow-in-network = { $server }, dans le réseau { $network } (AS{ $asn })
mailflow-in-network-of = { $server }, dans le réseau { $network } (AS{ $asn }, { $country })

## Le serveur auquel l’e-mail devait être remis. Se trouve juste après `-what`, quand il est connu.

bounce-other-server = L’autre serveur : { $server }.

## À quel point c’est sûr

bounce-confidence-certain = Le rapport le dit en toutes lettres.
bounce-confidence-likely = Le rapport ne le dit pas clairement, mais c’est sans doute ce qu’il veut dire.
bounce-confidence-possible = Le rapport est vague : il peut aussi vouloir dire autre chose.

## Si c’est fini

bounce-still-tried = Votre e-mail n’est pas perdu : le serveur continue d’essayer et vous prévient s’il abandonne. Inutile de le renvoyer maintenant.
bounce-given-up = Cet e-mail n’arrivera plus.

## Le chemin entre les serveurs est coupé

bounce-path-timeout-title = Le chemin vers l’autre serveur est coupé
bounce-path-timeout-what = Le serveur qui envoie vos e-mails n’a pas eu de réponse de l’autre côté.
bounce-path-timeout-next = Quelqu’un bloque peut-être les e-mails entre ces deux serveurs, ou l’autre est en panne. Pour le savoir, écrivez d’un compte chez un autre fournisseur. Si cet e-mail arrive, montrez ce rapport à votre propre fournisseur : le problème est sur sa ligne. Demandez à l’autre personne si elle reçoit encore les e-mails des autres.

bounce-path-reset-title = La connexion à l’autre serveur a été rompue
bounce-path-reset-what = Les deux serveurs étaient connectés, puis la connexion s’est rompue.
bounce-path-reset-next = Soit quelque chose entre les serveurs coupe ces connexions, soit l’autre serveur raccroche lui-même. Écrivez d’un compte chez un autre fournisseur. Si cet e-mail arrive, montrez ce rapport à votre propre fournisseur.

bounce-path-unreachable-title = Il n’y a pas de chemin vers l’autre serveur
bounce-path-unreachable-what = Le réseau du serveur qui envoie vos e-mails ne connaît pas de chemin vers l’autre côté.
bounce-path-unreachable-next = Cela peut être un blocage ou une panne dans un réseau. Écrivez d’un compte chez un autre fournisseur. Si cet e-mail arrive, montrez ce rapport à votre propre fournisseur : le problème est sur sa ligne.

## L’autre côté refuse

bounce-refused-by-order-title = Refusé sur ordre d’un État
bounce-refused-by-order-what = L’autre serveur refuse l’e-mail et donne pour raison une loi, un tribunal ou une autorité.
bounce-refused-by-order-next = Les fournisseurs ne peuvent pas changer cela eux-mêmes. Écrivez d’un compte chez un fournisseur d’un autre pays, ou joignez l’autre personne par un autre moyen. Gardez ce rapport : c’est une preuve.

bounce-refused-reputation-title = Le serveur de votre fournisseur y a mauvaise réputation
bounce-refused-reputation-what = L’autre côté refuse les e-mails du serveur qui envoie les vôtres. D’autres s’en sont servis pour envoyer du spam, ou il est sur une liste de blocage.
bounce-refused-reputation-next = Vous n’avez rien fait de mal. Envoyez ce rapport à votre propre fournisseur : lui seul peut rétablir la réputation du serveur. D’ici là, écrivez d’un compte chez un autre fournisseur.

bounce-refused-policy-title = Les règles de l’autre côté ne laissent pas entrer l’e-mail
bounce-refused-policy-what = L’autre serveur refuse l’e-mail selon une de ses propres règles.
bounce-refused-policy-next = Lisez la réponse dans le rapport : elle nomme souvent la règle. Si elle n’est pas claire, envoyez le rapport à votre propre fournisseur. Joignez l’autre personne par un autre moyen.

bounce-content-rejected-title = Quelque chose dans l’e-mail n’est pas accepté
bounce-content-rejected-what = L’autre serveur prend l’e-mail pour du spam, ou n’accepte pas une de ses pièces jointes.
bounce-content-rejected-next = Renvoyez-le en texte simple, sans pièces jointes ni liens. S’il arrive, envoyez les fichiers par un autre moyen.

bounce-auth-failed-title = L’autre côté doute que l’e-mail vienne de vous
bounce-auth-failed-what = L’autre serveur a vérifié si l’e-mail vient vraiment de votre domaine (SPF, DKIM, DMARC), et la vérification a échoué.
bounce-auth-failed-next = Si vous envoyez avec un programme de messagerie, vérifiez qu’il utilise le serveur sortant de votre propre fournisseur. Si le domaine est à vous, la personne qui s’en occupe doit corriger ses réglages.

bounce-relay-denied-title = Le serveur ne transmet pas l’e-mail
bounce-relay-denied-what = Le serveur n’accepte pas de vous d’e-mail pour cette adresse, ou veut d’abord que vous vous identifiiez.
bounce-relay-denied-next = Si vous envoyez avec un programme de messagerie, vérifiez qu’il s’identifie auprès du serveur sortant. Sinon, le domaine du destinataire est mal réglé : dites-le à l’autre personne par un autre moyen.

bounce-rate-limited-title = Trop d’e-mails en peu de temps
bounce-rate-limited-what = L’autre côté n’accepte qu’une certaine quantité en un certain temps, de vous ou du serveur de votre fournisseur.
bounce-rate-limited-next = Attendez quelques heures et renvoyez-le, à moins de personnes à la fois.

bounce-greylisted-title = L’autre côté demande de revenir plus tard
bounce-greylisted-what = L’autre serveur ne connaît pas encore l’expéditeur et demande un deuxième essai. C’est une mesure courante contre le spam.
bounce-greylisted-next = En général, l’e-mail arrive dans l’heure. S’il vous est revenu pour de bon, renvoyez-le.

bounce-too-large-title = L’e-mail est trop gros
bounce-too-large-what = L’e-mail est plus gros que ce qu’accepte un serveur sur son chemin.
bounce-too-large-next = Envoyez les pièces jointes en plus petites parties, ou envoyez un lien vers les fichiers.

## La boîte mail

bounce-no-such-mailbox-title = Cette boîte mail n’existe pas
bounce-no-such-mailbox-what = Personne n’a cette adresse chez { $domain }.
bounce-no-such-mailbox-next = Cherchez une faute dans ce qui précède le @. Si c’est juste, la personne est peut-être partie : demandez par un autre moyen.

bounce-mailbox-full-title = La boîte mail est pleine
bounce-mailbox-full-what = La boîte mail du destinataire n’a plus de place.
bounce-mailbox-full-next = Dites-le à l’autre personne par un autre moyen, et renvoyez l’e-mail quand il y aura de la place.

bounce-mailbox-disabled-title = La boîte mail est désactivée
bounce-mailbox-disabled-what = L’adresse existe, mais sa boîte mail a été fermée ou n’a pas servi depuis trop longtemps.
bounce-mailbox-disabled-next = Demandez à la personne quelle adresse utiliser désormais.

## Noms et chiffrement

bounce-dns-failed-title = L’adresse de l’autre serveur n’a pas pu être cherchée
bounce-dns-failed-what = Le serveur qui envoie vos e-mails a demandé où vont les e-mails pour { $domain }, et n’a pas eu de réponse.
bounce-dns-failed-next = Souvent, cela passe en quelques heures. Sinon, écrivez d’un compte chez un autre fournisseur : si cet e-mail arrive, ce sont les recherches de votre propre fournisseur qui échouent.

bounce-no-such-domain-title = Aucun e-mail ne peut aller à ce domaine
bounce-no-such-domain-what = Le domaine { $domain } n’existe pas, ou ne reçoit pas d’e-mails.
bounce-no-such-domain-next = Cherchez une faute dans ce qui suit le @. Si c’est juste, le domaine a peut-être expiré : dites-le à l’autre personne par un autre moyen.

bounce-tls-failed-title = Pas de connexion sûre entre les serveurs
bounce-tls-failed-what = L’un des deux serveurs veut une connexion chiffrée, et elle n’a pas pu se faire.
bounce-tls-failed-next = Envoyez ce rapport à votre propre fournisseur : il doit examiner son chiffrement. Quelque chose entre les serveurs peut aussi le retirer. D’ici là, écrivez d’un compte chez un autre fournisseur.

## Le reste

bounce-server-error-title = L’autre serveur est en panne
bounce-server-error-what = L’autre serveur n’accepte aucune connexion, ou annonce une erreur de son côté.
bounce-server-error-next = Attendez un jour et renvoyez-le. Si cela dure, dites-le à l’autre personne par un autre moyen.

bounce-expired-title = Abandonné après beaucoup d’essais
bounce-expired-what = L’e-mail n’a pas pu être remis pendant des jours. Le rapport ne dit pas pourquoi : l’autre serveur est peut-être en panne, ou le chemin vers lui est coupé.
bounce-expired-next = Écrivez d’un compte chez un autre fournisseur. Si cet e-mail arrive, demandez à votre propre fournisseur ce que son journal dit de l’autre serveur.

bounce-unknown-title = Le rapport ne donne pas de raison claire
bounce-unknown-what = Le rapport ne donne pas la raison en des mots que Waypost connaît.
bounce-unknown-next = Envoyez le rapport à votre propre fournisseur et demandez ce qu’il veut dire.

## Bonnes nouvelles

bounce-delivered-title = L’e-mail est arrivé
bounce-delivered-what = L’e-mail a été remis à l’autre serveur, qui l’a mis dans la boîte mail.
bounce-relayed-title = L’e-mail a été transmis
bounce-relayed-what = L’e-mail a été remis à un serveur qui n’envoie pas d’accusé de réception. On ne peut pas en savoir plus.
bounce-expanded-title = L’e-mail est allé à une liste
bounce-expanded-what = L’adresse est une liste ou une redirection. L’e-mail y est arrivé et a été envoyé plus loin.

## La phrase au-dessus de tout. $title est l’un des titres plus haut.

bounce-summary-one = Votre e-mail à { $recipient } est revenu. { $title }.
bounce-summary-one-unnamed = Un e-mail est revenu. { $title }.
bounce-summary-one-delayed = Votre e-mail à { $recipient } a du retard. { $title }.
bounce-summary-one-delayed-unnamed = Un e-mail a du retard. { $title }.
bounce-summary-several = { $count ->
    [one] L’e-mail est revenu ou a du retard pour { $count } destinataire.
   *[other] L’e-mail est revenu ou a du retard pour { $count } destinataires.
}
bounce-summary-delivered = Ce n’est pas un e-mail revenu, mais un accusé de réception : l’e-mail est arrivé ou a été transmis.
bounce-summary-auto-reply = Ce n’est pas un e-mail revenu, mais une réponse automatique de l’autre boîte mail : votre e-mail est arrivé.
bounce-summary-other-report = Ce n’est pas un e-mail revenu, mais un autre avis, par exemple le signe qu’un e-mail a été lu.
bounce-summary-none = Ce n’est pas un e-mail revenu. Waypost a besoin de l’e-mail où un serveur dit que le vôtre n’a pas pu être remis.

## Un journal : ce qui a été trouvé

maillog-path-timeout-title = Le chemin est coupé vers : { $domains }
maillog-path-timeout-what = { $address-count ->
    [one] Une adresse ne répond pas à ce serveur : { $addresses }. Connexions sans réponse ou échouées : { $failures }.
   *[other] Ces adresses ne répondent pas à ce serveur : { $addresses }. Connexions sans réponse ou échouées, en tout : { $failures }.
}
maillog-path-timeout-next = Essayez les mêmes adresses depuis un autre réseau, par exemple avec un serveur loué ailleurs. Si elles y répondent, demandez au fournisseur de la ligne de ce serveur à quel endroit les paquets sont jetés. D’ici là, envoyez les e-mails pour ces domaines par un autre serveur.

maillog-path-reset-title = Les connexions sont rompues vers : { $domains }
maillog-path-reset-what = { $address-count ->
    [one] Les connexions à cette adresse
   *[other] Les connexions à ces adresses
} sont rompues ou perdues avant que l’e-mail soit remis : { $addresses }. Nombre de fois : { $failures }.
maillog-path-reset-next = L’autre serveur raccroche peut-être lui-même, par exemple face à des expéditeurs dont il se méfie. Connectez-vous depuis un autre réseau et comparez. Si cela y fonctionne, demandez au fournisseur de la ligne de ce serveur.

maillog-path-unreachable-title = Il n’y a pas de chemin vers : { $domains }
maillog-path-unreachable-what = Le réseau de ce serveur n’a pas de route vers { $address-count ->
    [one] cette adresse
   *[other] ces adresses
} : { $addresses }. Connexions échouées : { $failures }.
maillog-path-unreachable-next = Si seules des adresses IPv6 sont touchées, ce serveur n’a sans doute pas IPv6 : désactivez-le pour les e-mails sortants. Sinon, demandez au fournisseur de la ligne de ce serveur.

maillog-own-port-25-closed-title = Ce serveur ne peut envoyer à personne
maillog-own-port-25-closed-what = Les connexions vers toutes les destinations échouent en même temps. Adresses : { $address-count }. Domaines : { $domain-count }. Aucune destination n’est visée en particulier.
maillog-own-port-25-closed-next = Le port 25 est sans doute fermé sur la ligne de ce serveur, comme chez beaucoup de fournisseurs, contre le spam. Ou bien son réseau est en panne. Regardez le pare-feu. Demandez ensuite au fournisseur d’ouvrir le port 25 sortant, ou envoyez par un relais sur le port 587.

maillog-destination-down-title = En panne, les serveurs de : { $domains }
maillog-destination-down-what = { $address-count ->
    [one] Les connexions à cette adresse échouent
   *[other] Les connexions à ces adresses échouent
} : { $addresses }. Elles échouent toutes au même moment, ou sont refusées d’emblée. C’est ce que fait un serveur éteint ou surchargé. Nombre de fois : { $failures }.
maillog-destination-down-next = Attendez : les e-mails restent dans la file. Si cela dure des jours, dites-le à l’autre côté par un autre moyen.

maillog-greylisted-title = Des destinations demandent de revenir plus tard
maillog-greylisted-what = Certaines destinations reportent exprès le premier essai : { $domains }. Nombre de fois : { $failures }.
maillog-greylisted-next = Il n’y a rien à faire. L’e-mail arrive à un essai suivant.

maillog-refused-reputation-title = Refusé à cause de la réputation de ce serveur
maillog-refused-reputation-what = Des e-mails ont été refusés à cause de l’adresse ou du réseau de ce serveur, par : { $domains }. Nombre de fois : { $failures }.
maillog-refused-reputation-next = Cherchez l’adresse de ce serveur dans les listes de blocage que nomment les réponses. Corrigez la cause et demandez qu’elle en soit retirée.

maillog-refused-by-order-title = Refusé sur ordre d’un État
maillog-refused-by-order-what = Des e-mails ont été refusés au nom d’une loi, d’un tribunal ou d’une autorité, par : { $domains }. Nombre de fois : { $failures }.
maillog-refused-by-order-next = Gardez ces lignes : c’est une preuve. Les e-mails pour ces domaines doivent passer par un serveur dans un autre pays.

maillog-dns-failed-title = Certaines destinations n’ont pas pu être cherchées
maillog-dns-failed-what = La recherche de ces noms a échoué : { $domains }. Nombre de fois : { $failures }.
maillog-dns-failed-next = Demandez les mêmes noms à un autre serveur DNS. S’il les connaît, réparez ou changez celui que ce serveur utilise.

maillog-tls-failed-title = Pas de chiffrement avec certaines destinations
maillog-tls-failed-what = Le chiffrement était obligatoire et n’a pas pu se faire avec : { $domains }. Nombre de fois : { $failures }.
maillog-tls-failed-next = Regardez si ces serveurs proposent STARTTLS quand vous les interrogez depuis un autre réseau. Si oui, quelque chose sur le chemin de ce serveur le retire.

## Un journal : quand, et ce qui parle pour et contre

# $since et $until sont des moments.
maillog-since = Début : { $since }. Cela dure jusqu’à la fin du journal.
maillog-from-until = Début : { $since }. Fin : { $until }.
# La même minute.
maillog-at = Moment : { $since }.
maillog-controls = { $count ->
    [one] Une autre destination a été jointe entre-temps.
   *[other] Au moins { $count } autres destinations ont été jointes entre-temps.
}
maillog-no-controls = Aucune autre destination n’a été jointe entre-temps ; la propre ligne de ce serveur peut donc être en cause.
maillog-spared = { $count ->
    [one] Entre-temps, { $count } autre adresse de la même destination a été jointe : seules certaines sont touchées.
   *[other] Entre-temps, { $count } autres adresses de la même destination ont été jointes : seules certaines sont touchées.
}
maillog-never-worked = Dans ce journal, ces adresses n’ont jamais été jointes auparavant.
maillog-more = { $count } de plus
# $asn est le numéro d’un réseau, $network le nom de son propriétaire, $count le nombre d’adresses.
maillog-network = { $count ->
    [one] L’adresse est
   *[other] Toutes ces adresses sont
} dans le réseau { $network } (AS{ $asn }).
maillog-network-of = { $count ->
    [one] L’adresse est
   *[other] Toutes ces adresses sont
} dans le réseau { $network } (AS{ $asn }, { $country }).
maillog-confidence-said = Les autres serveurs le disent eux-mêmes.
maillog-confidence-certain = Waypost en est sûr : le journal écarte les autres causes possibles.
maillog-confidence-likely = C’est la cause la plus probable, mais il pourrait y en avoir une autre.
maillog-confidence-possible = C’est une cause possible. Dans un journal, un serveur éteint et un chemin coupé se ressemblent.

## Un journal : la phrase au-dessus de tout

maillog-summary-empty = Le journal est vide.
maillog-summary-unknown = Waypost ne comprend aucune ligne de ce journal. Il lit Postfix, Exim, sendmail, OpenSMTPD, qmail et Exchange.
maillog-summary-no-mail = Ce journal ne contient aucun e-mail vers d’autres serveurs.
maillog-summary-fine = { $destinations ->
    [one] { $destinations } destination a été essayée, et tout va bien sur le chemin vers elle.
   *[other] { $destinations } destinations ont été essayées, et tout va bien sur les chemins vers elles.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] Il y a { $count } autre constat.
   *[other] Il y a { $count } autres constats.
}
