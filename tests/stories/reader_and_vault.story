Вера opens the texts before she has a vault. Reading and searching need none.
    vera: reference search отзыв
    expect query = отзыв
    expect results/0/hits size 1
    vera: reference show «п 1 3 8 в»
    expect id = П.I.3.8.В
    expect kind = programme
    vera: reference list
    expect . size 196

What she writes herself needs a vault, and the program says so instead of writing it anywhere else.
    vera: note add М.7 --text 'спросить на собрании'
    expect status 1
    expect error/kind = not-found

She makes one. The key file is sealed with her passphrase, the recovery words are hers to put on paper.
    vera: vault create --name вера --work-factor 15
    expect name = вера
    expect recovery/words size 13
    vera: vault create --name вера --work-factor 15
    expect status 1
    expect error/kind = already-exists

Now she can write in the margin.
    at 2026-11-23T09:00:00Z
    vera: note add М.7 --quote 'правом немедленного отзыва' --text 'спросить на собрании'
    expect address = М.7
    expect place = unchanged
    expect written = 2026-11-23T09:00:00.000Z
    keep note = id
    vera: bookmark add 'п i 3 8 в' --folder собрание
    expect address = П.I.3.8.В
    vera: note list
    expect . size 1
    expect 0/text = спросить на собрании
    vera: highlight add М.7 --quote 'этих слов там нет' --colour green
    expect status 1
    expect error/kind = not-found
    vera: highlight add М.7 --quote 'наказами обязательными к исполнению' --colour green
    expect colour = green

A place that is not in the texts is said to be none; nothing is written.
    vera: note add М.77 --text 'нет такого тезиса'
    expect status 1
    expect error/kind = not-found
    vera: note list
    expect . size 1

Олег finds the laptop and tries a passphrase of his own.
    write oleg.pass откройся сезам и покажи заметки
    vera: vault check
    expect damaged = false
    oleg: note list --vault {dir}/vera
    expect status 4
    expect error/kind = wrong-passphrase

A note that is no longer wanted goes, and only that one.
    vera: note remove {note}
    vera: note list
    expect . size 0
    vera: bookmark list
    expect . size 1
