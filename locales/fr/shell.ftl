### Ce que dit le cadre de la fenêtre : le nom de la langue elle-même, les notifications, les dialogues du système.

language-name = Français
shell-check-ended = La vérification est terminée
