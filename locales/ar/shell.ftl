### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = العربية
shell-check-ended = انتهى الفحص

## The system's dialogs

shell-pick-mail = اختيار الرسالة العائدة
shell-pick-logs = اختيار السجلات
shell-save-report = حفظ التقرير
shell-close-title = هل تريد إغلاق Waypost؟
shell-close-route = الطريق عبر تور مفتوح. إذا أُغلق Waypost أُغلق الطريق معه، وعلى برامج البريد التي تستخدمه أن تنتظر.
shell-close-yes = إغلاق الاثنين
shell-close-no = إبقاؤه مفتوحا
