Вера has a garden group, Олег and Анна want in. Nobody has a server; files go by stick, mail and letter.
    vera: vault create --name вера --work-factor 15
    oleg: vault create --name олег --work-factor 15
    anna: vault create --name анна --work-factor 15
    vera: group found Сад --as вера
    keep group = id

Alone, there is nobody to write to, and the program says so.
    vera: bundle export Сад --out {dir}/nobody.pochin
    expect status 1
    expect error/kind = not-permitted

Вера invites Олег. The file goes one way, the seven words another; a wrong word opens nothing.
    vera: bundle invite Сад --out {dir}/invitation.pochin --words 'приходи в субботу'
    keep words = passphrase
    write right.txt {words}
    write wrong.txt девять слов которых никто не называл
    oleg: bundle preview {dir}/invitation.pochin --secret-file {dir}/wrong.txt
    expect status 4
    oleg: bundle preview {dir}/invitation.pochin --secret-file {dir}/right.txt
    expect kind = invitation
    expect for = Сад
    expect words = приходи в субботу
    expect entry/way = vouched
    expect entry/openCount = 0
    expect space = {group}

He makes a card for that group and hands it over, as a picture. Its words are the same on both sides.
    oleg: card create --name олег --space {group} --out {dir}/oleg.card --qr {dir}/oleg.png
    keep first = fingerprint/ru/0
    expect fingerprint/ru size 6
    vera: card show {dir}/oleg.png
    expect name = олег
    expect fingerprint/ru/0 = {first}
    expect space = {group}
    anna: card create --name анна --out {dir}/anna.card
    vera: member admit Сад --card {dir}/oleg.card
    vera: member admit Сад --card {dir}/anna.card

The first bundle brings them the whole history. Олег looks before he takes.
    vera: bundle export Сад --out {dir}/first.pochin
    expect readers size 2
    expect recipients = x25519
    oleg: bundle preview {dir}/first.pochin
    expect newSpace = true
    expect new = 3
    expect from = вера
    expect missing size 0
    oleg: space list
    expect . size 0
    oleg: bundle import {dir}/first.pochin
    expect new = 3
    expect agreement = agrees
    oleg: bundle import {dir}/first.pochin
    expect new = 0
    expect known = 3
    anna: bundle import {dir}/first.pochin
    expect new = 3

Whoever is in no group with them opens nothing, and is told whose it is.
    igor: vault create --name игорь --work-factor 15
    igor: bundle import {dir}/first.pochin
    expect status 3
    expect error/kind = not-for-me

Олег says on a slip of paper what he has; the next bundle holds exactly what is not there.
    oleg: bundle request Сад --out {dir}/request.pochin
    vera: bundle import {dir}/request.pochin
    expect kind = request
    vera: bundle export Сад --to олег --dry-run
    expect changes = 0

A broken file changes nothing.
    write broken.pochin no bundle at all
    vera: bundle import {dir}/broken.pochin
    expect status 3

Вера gives the group a plan. It travels with the next bundle, whatever its name says it goes where Олег wants it.
    write plan.txt копаем от яблони до забора
    vera: attachment add Сад {dir}/plan.txt --name ../../план --word 'где копать'
    vera: bundle export Сад --out {dir}/with-plan.pochin
    expect attachments = 1
    oleg: bundle import {dir}/with-plan.pochin
    expect attachments = 1
    oleg: attachment list Сад
    expect 0/name = ../../план
    expect 0/here = true
    expect 0/from = вера
    oleg: attachment get Сад ../../план --out {dir}/got.txt
    expect bytes = 49
    anna: bundle import {dir}/with-plan.pochin
    expect attachments = 1

Анна has no room for it and forgets it. It comes back only when she wants it back.
    anna: attachment forget Сад ../../план
    anna: attachment list Сад
    expect 0/forgotten = true
    expect 0/here = false
    anna: bundle import {dir}/with-plan.pochin
    expect attachments = 0
    anna: attachment want Сад ../../план
    anna: bundle import {dir}/with-plan.pochin
    expect attachments = 1

For everybody: what the group did, read before it is saved, and without names.
    vera: report public Сад
    expect text has Сад
    vera: report public Сад --out {dir}/report.html
    expect file = {dir}/report.html

Through a shared folder nobody has to think of it.
    folder lane
    vera: lane sync {dir}/lane Сад
    keep written = written
    oleg: lane sync {dir}/lane Сад
    expect new = 0
    anna: lane sync {dir}/lane Сад
    expect taken = 2
    vera: lane sync {dir}/lane Сад
    expect taken = 2
    expect written = null

A group that must stay closed for decades has post-quantum keys; a weaker key is not let in.
    vera: group found Архив --as вера --post-quantum
    keep archive = id
    oleg: card create --name олег --space {archive} --out {dir}/weak.card
    vera: member admit Архив --card {dir}/weak.card
    expect status 1
    oleg: card create --name олег --space {archive} --post-quantum --out {dir}/strong.card
    expect kind = hybrid
    vera: member admit Архив --card {dir}/strong.card
    vera: bundle export Архив --out {dir}/archive.pochin
    expect recipients = hybrid
    oleg: bundle import {dir}/archive.pochin
    expect new = 2

At the end all three show one state.
    vera: space digest Сад
    keep digest = digest
    oleg: space digest Сад
    expect digest = {digest}
    anna: space digest Сад
    expect digest = {digest}
