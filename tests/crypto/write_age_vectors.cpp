// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// write_age_vectors DIR
//
// Writes our own vectors, those of tests/vectors/age, in the format of the public age test kit: one fault a file, named
// by the file. They complete that kit; where both have a case, ours was made independently of it. Running it again
// makes other bytes (stanzas are random) of the same meaning.

#include "crypto/vector_draft.h"
#include "crypto/vector_folder.h"

#include "crypto/age/base64.h"
#include "crypto/age/payload_cipher.h"

using namespace pochin::crypto;

namespace {

const QByteArray news = "news";

/// The right file, but for what `change` does to the text of its stanzas; the MAC fits the result.
QByteArray fileWith(const QByteArray &stanzas)
{
    return headerOf(stanzas) + payloadOf(news);
}

QByteArray rightFile()
{
    return fileWith(stanzaForReader());
}

QByteArray replaced(QByteArray text, QByteArrayView before, QByteArrayView after)
{
    if (text.count(before) == 0)
        qFatal("nothing to replace");
    return text.replace(before, after);
}

QByteArray encoded(QByteArrayView bytes)
{
    return age::base64Encoded(bytes, age::Padding::Absent);
}

/// `text` is the canonical base64 of 32 bytes: its last character carries two bits that must be zero.
QByteArray withStrayBits(const QByteArray &text)
{
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return text.chopped(1) + alphabet[alphabet.indexOf(text.back()) + 1];
}

void addHeaders(VectorFolder &folder)
{
    const QByteArray right = rightFile();
    const QByteArray stanza = stanzaForReader();
    const QByteArray upToMac = versionLine() + stanza;
    const QByteArray mac = macLineFor(upToMac);
    const auto withMac = [&](const QByteArray &line) { return upToMac + line + payloadOf(news); };
    folder.sealed(Sealed::ForReader);
    folder.addReleasing("right", "success", right, "the file that the others are made from", news);
    folder.add("header_nothing", "header failure", "", "no bytes at all");
    folder.add("header_version_only", "header failure", versionLine(), "nothing follows the version");
    folder.add("header_version_two", "header failure", replaced(right, "/v1", "/v2"), "another version");
    folder.add("header_version_space", "header failure", replaced(right, "/v1", "/v1 "), "a space after the version");
    folder.add("header_no_stanza", "header failure", headerOf("") + payloadOf(news), "no stanza, but a right MAC");
    folder.add("header_bom", "header failure", "\xef\xbb\xbf" + right, "a byte order mark before the version");
    folder.add(
        "header_cr_after_version", "header failure", replaced(right, "/v1\n", "/v1\r\n"), "CRLF after the version");
    folder.add("header_empty_line", "header failure", fileWith('\n' + stanza), "an empty line before the stanza");
    folder.add("header_leading_newline", "header failure", '\n' + right, "an empty line before the version");
    folder.add("mac_of_other_header", "HMAC failure", withMac(macLineFor(versionLine())), "the MAC of another header");
    folder.add("mac_padded", "header failure", withMac(mac.chopped(1) + "=\n"), "base64 padding");
    folder.add("mac_stray_bits", "header failure", withMac("--- " + withStrayBits(mac.sliced(4).chopped(1)) + '\n'),
        "base64 that is not canonical");
    folder.add("mac_no_space", "header failure", withMac("---" + mac.sliced(4)), "no space before the MAC");
    folder.add("mac_trailing_space", "header failure", withMac(mac.chopped(1) + " \n"), "a space after the MAC");
    folder.add("mac_short", "header failure", withMac("--- " + encoded(QByteArray(31, 'm')) + '\n'), "31 bytes");
    folder.add("mac_cr", "header failure", withMac(mac.chopped(1) + "\r\n"), "CRLF after the MAC");
    folder.add("stanza_added", "HMAC failure", upToMac + "-> later\n\n" + mac + payloadOf(news),
        "a stanza that was put in after sealing");
    folder.add("stanza_taken_out", "HMAC failure",
        versionLine() + stanza + macLineFor(upToMac + stanzaFor(otherReader().recipient())) + payloadOf(news),
        "a stanza was there when the file was sealed");
}

void addStanzas(VectorFolder &folder)
{
    const QByteArray stanza = stanzaForReader();
    const auto beside = [&](const QByteArray &other) { return fileWith(other + stanza); };
    folder.sealed(Sealed::ForReader);
    folder.addReleasing("stanza_unknown_around", "success", fileWith("-> first a b\n\n" + stanza + "-> last\nYQ\n"),
        "unknown stanzas are skipped", news);
    folder.addReleasing("stanza_body_of_full_lines", "success", beside(written({{"long"}, QByteArray(96, 'b')})),
        "two full lines and an empty last one", news);
    folder.addReleasing("stanza_512", "success", fileWith(QByteArray("-> x\n\n").repeated(511) + stanza),
        "as many stanzas as we read", news);
    folder.add("stanza_513", "header failure", fileWith(QByteArray("-> x\n\n").repeated(512) + stanza),
        "one stanza more than we read; the limit is ours, not the specification's");
    folder.add("stanza_full_line_not_closed", "header failure", beside("-> long\n" + QByteArray(64, 'A') + '\n'),
        "a body whose last line has 64 columns");
    folder.add(
        "stanza_line_of_65", "header failure", beside("-> long\n" + QByteArray(65, 'A') + "\nAA\n"), "65 columns");
    folder.add("stanza_wraps_early", "header failure",
        beside("-> long\n" + QByteArray(60, 'A') + '\n' + QByteArray(8, 'A') + '\n'),
        "a line of 60 columns in the middle");
    folder.add("stanza_two_spaces", "header failure", beside("-> a  b\n\n"), "an empty argument in the middle");
    folder.add("stanza_trailing_space", "header failure", beside("-> a \n\n"), "an empty last argument");
    folder.add("stanza_no_type", "header failure", beside("-> \n\n"), "no argument at all");
    folder.add("stanza_arrow_alone", "header failure", beside("->\n\n"), "not even a space");
    folder.add("stanza_tab", "header failure", beside("-> a\tb\n\n"), "a tab in an argument");
    folder.add("stanza_cyrillic", "header failure", beside("-> почин\n\n"), "an argument beyond ASCII");
    folder.add(
        "stanza_delete", "header failure", beside("-> a\x7f\n\n"), "the one ASCII character above the visible ones");
    folder.add("stanza_cr", "header failure", beside("-> a\r\n\n"), "CRLF after the arguments");
    folder.add("stanza_body_cr", "header failure", beside("-> a\nYQ\r\n"), "CRLF after the body");
    folder.add("stanza_body_padded", "header failure", beside("-> a\nYQ==\n"), "base64 padding");
    folder.add("stanza_body_stray_bits", "header failure", beside("-> a\nYR\n"), "base64 that is not canonical");
    folder.add("stanza_body_url_alphabet", "header failure", beside("-> a\n-_-_\n"), "the alphabet for addresses");
    folder.add("stanza_body_missing", "header failure", beside("-> a\n"), "the next stanza begins where a body should");
}

void addX25519(VectorFolder &folder)
{
    const auto stanza = reader().recipient().wrapped(vectorFileKey()).value();
    const QByteArray share = stanza.arguments[1];
    const auto withArguments
        = [&](const QByteArrayList &arguments) { return fileWith(written({arguments, stanza.body})); };
    folder.sealed(Sealed::ForReader);
    folder.add("x25519_three_arguments", "header failure", withArguments({"X25519", share, "x"}), "one too many");
    folder.add("x25519_one_argument", "header failure", withArguments({"X25519"}), "no share");
    folder.add("x25519_lower_case", "no match", withArguments({"x25519", share}), "a type is told apart by case");
    folder.add(
        "x25519_share_of_31", "header failure", withArguments({"X25519", encoded(QByteArray(31, 's'))}), "too short");
    folder.add(
        "x25519_share_of_33", "header failure", withArguments({"X25519", encoded(QByteArray(33, 's'))}), "too long");
    folder.add("x25519_share_stray_bits", "header failure", withArguments({"X25519", withStrayBits(share)}),
        "base64 that is not canonical");
    folder.add("x25519_share_padded", "header failure", withArguments({"X25519", share + '='}), "base64 padding");
    folder.add("x25519_share_zero", "header failure", withArguments({"X25519", encoded(QByteArray(32, 0))}),
        "a share of low order makes the secret zero");
    folder.add("x25519_share_of_order_two", "header failure",
        withArguments({"X25519", encoded('\xec' + QByteArray(30, '\xff') + '\x7f')}), "another share of low order");
    folder.add(
        "x25519_body_of_31", "header failure", fileWith(written({stanza.arguments, stanza.body.first(31)})), "short");
    folder.add("x25519_body_of_48", "header failure",
        fileWith(written({stanza.arguments, stanza.body + QByteArray(16, 0)})),
        "a longer body could open under several keys");
    folder.add("x25519_body_altered", "no match", fileWith(written({stanza.arguments, QByteArray(32, 'b')})),
        "indistinguishable from somebody else's");
    folder.add("x25519_for_another", "no match", fileWith(stanzaFor(otherReader().recipient())), "not for this reader");
    folder.addReleasing("x25519_last_of_three", "success",
        fileWith(stanzaFor(otherReader().recipient()) + stanzaFor(otherReader().recipient()) + written(stanza)),
        "the third stanza fits", news);
    folder.identities("identity: " + otherReader().text().view().toByteArray()
        + "\nidentity: " + reader().text().view().toByteArray() + '\n');
    folder.addReleasing("x25519_second_identity", "success", rightFile(), "the second identity fits", news);
    folder.identities("");
    folder.add("x25519_no_identity", "no match", rightFile(), "nobody to open it for");
}

void addHybrid(VectorFolder &folder)
{
    const age::Stanza stanza = hybridReader().recipient().wrapped(vectorFileKey()).value();
    const QByteArray share = QByteArray::fromBase64(stanza.arguments[1]);
    const auto withArguments
        = [&](const QByteArrayList &arguments) { return fileWith(written({arguments, stanza.body})); };
    const auto withShare = [&](const QByteArray &other) { return withArguments({"mlkem768x25519", encoded(other)}); };
    const auto flipped = [&](qsizetype at) {
        QByteArray other = share;
        other[at] = static_cast<char>(other[at] ^ 1);
        return other;
    };
    folder.identities("identity: " + hybridReader().text().view().toByteArray() + '\n');
    folder.addReleasing("hybrid_right", "success", fileWith(written(stanza)), "as we write it", news);
    folder.addReleasing("hybrid_second_of_two", "success",
        fileWith(stanzaFor(otherHybridReader().recipient()) + written(stanza)), "the second stanza fits", news);
    folder.add(
        "hybrid_for_another", "no match", fileWith(stanzaFor(otherHybridReader().recipient())), "not for this reader");
    folder.add("hybrid_capital_type", "no match", withArguments({"MLKEM768X25519", stanza.arguments[1]}),
        "a type that nobody knows");
    folder.add("hybrid_no_share", "header failure", withArguments({"mlkem768x25519"}), "one argument");
    folder.add("hybrid_three_arguments", "header failure", withArguments({"mlkem768x25519", stanza.arguments[1], "1"}),
        "one argument too many");
    folder.add("hybrid_share_of_1119", "header failure", withShare(share.chopped(1)), "too short");
    folder.add("hybrid_share_of_1121", "header failure", withShare(share + 'x'), "too long");
    folder.add("hybrid_share_padded", "header failure", withArguments({"mlkem768x25519", stanza.arguments[1] + '='}),
        "base64 padding");
    folder.add("hybrid_share_of_low_order", "header failure", withShare(share.first(1088) + QByteArray(32, 0)),
        "the X25519 half makes the secret zero");
    folder.add("hybrid_lattice_half_altered", "no match", withShare(flipped(100)),
        "ML-KEM rejects without a word, and the body does not open");
    folder.add("hybrid_x25519_half_altered", "no match", withShare(flipped(1100)), "the body does not open");
    folder.add("hybrid_body_of_31", "header failure", fileWith(written({stanza.arguments, stanza.body.first(31)})),
        "too short");
    folder.add("hybrid_body_altered", "no match", fileWith(written({stanza.arguments, QByteArray(32, 'b')})),
        "indistinguishable from somebody else's");
}

void addPassphrases(VectorFolder &folder)
{
    const auto stanza = passphraseStanza();
    const QByteArray salt = stanza.arguments[1];
    const auto withFactor
        = [&](const QByteArray &factor) { return fileWith(written({{"scrypt", salt, factor}, stanza.body})); };
    folder.identities("passphrase: " + QByteArray("вольный почин ") + '\n');
    folder.add("passphrase_wrong", "no match", fileWith(written(stanza)), "a space more");
    folder.sealed(Sealed::WithPassphrase);
    folder.addReleasing("passphrase_right", "success", fileWith(written(stanza)), "in Russian, as UTF-8", news);
    folder.add("passphrase_factor_23", "header failure", withFactor("23"), "above what a reader does");
    folder.add("passphrase_factor_zero", "header failure", withFactor("0"), "zero is a leading zero");
    folder.add("passphrase_factor_08", "header failure", withFactor("08"), "a leading zero");
    folder.add("passphrase_factor_plus", "header failure", withFactor("+8"), "a sign");
    folder.add("passphrase_factor_minus", "header failure", withFactor("-8"), "a sign");
    folder.add("passphrase_factor_hex", "header failure", withFactor("0x8"), "not decimal");
    folder.add("passphrase_factor_tail", "header failure", withFactor("8a"), "a letter after the number");
    folder.add("passphrase_factor_overflow", "header failure", withFactor("18446744073709551624"), "2^64 + 8");
    folder.add("passphrase_factor_of_another", "no match", withFactor("9"), "the key was derived with 8");
    folder.add(
        "passphrase_two_arguments", "header failure", fileWith(written({{"scrypt", salt}, stanza.body})), "no factor");
    folder.add("passphrase_salt_of_15", "header failure",
        fileWith(written({{"scrypt", encoded(QByteArray(15, 's')), "8"}, stanza.body})), "too short");
    folder.add("passphrase_body_of_33", "header failure", fileWith(written({stanza.arguments, stanza.body + 'x'})),
        "too long");
    folder.add("passphrase_twice", "header failure", fileWith(written(stanza) + written(stanza)), "must be alone");
    folder.add("passphrase_beside_unknown", "header failure", fileWith(written(stanza) + "-> x\n\n"), "must be alone");
    folder.sealed(Sealed::ForReader);
    folder.add("passphrase_beside_x25519", "header failure", fileWith(written(stanza) + stanzaForReader()),
        "must be alone, also for a reader whose own stanza is right");
}

void addPayloads(VectorFolder &folder)
{
    using enum ChunkMark;
    folder.sealed(Sealed::ForReader);
    const QByteArray header = headerOf(stanzaForReader());
    const QByteArray start = header + payloadNonce();
    const QByteArray inner = dullChunk(0, Inner);
    const QByteArray innerPlain = chunk(0, Inner, QByteArray(age::chunkSize, 0)).first(age::chunkSize);
    const QByteArray lastPlain = chunk(0, Last, QByteArray(age::chunkSize, 0)).first(age::chunkSize);
    const QByteArray small = chunk(0, Last, news);
    folder.add("payload_no_nonce", "header failure", header, "nothing follows the header");
    folder.add("payload_short_nonce", "header failure", start.chopped(1), "15 bytes follow the header");
    folder.addReleasing("payload_nothing_after_nonce", "payload failure", start, "no chunk", "");
    folder.addReleasing(
        "payload_empty", "success", start + chunk(0, Last, ""), "an empty plaintext is one empty chunk", "");
    folder.addReleasing("payload_one_byte", "success", start + chunk(0, Last, "x"), "one byte", "x");
    folder.addReleasing(
        "payload_whole_chunk", "success", start + dullChunk(0, Last), "exactly 64 KiB", lastPlain, Packing::Zlib);
    folder.addReleasing("payload_chunk_and_byte", "success", start + inner + chunk(1, Last, "x"), "64 KiB and a byte",
        innerPlain + 'x', Packing::Zlib);
    folder.addReleasing("payload_last_chunk_empty", "payload failure", start + inner + chunk(1, Last, ""),
        "only an empty plaintext has an empty chunk", innerPlain, Packing::Zlib);
    folder.addReleasing("payload_cut_after_chunk", "payload failure", start + inner, "the last chunk is missing",
        innerPlain, Packing::Zlib);
    folder.addReleasing("payload_cut_in_second_chunk", "payload failure",
        start + inner + chunk(1, Last, news).chopped(1), "the last byte is missing", innerPlain, Packing::Zlib);
    folder.addReleasing("payload_cut_in_tag", "payload failure", start + small.first(15), "15 bytes are no chunk", "");
    folder.addReleasing("payload_small_not_marked_last", "payload failure", start + chunk(0, Inner, news),
        "a short chunk must be the last", "");
    folder.addReleasing("payload_byte_after_small", "payload failure", start + small + 'x', "a byte too many", "");
    folder.addReleasing("payload_byte_after_whole", "payload failure", start + dullChunk(0, Last) + 'x',
        "a byte after a last chunk of 64 KiB", lastPlain, Packing::Zlib);
    folder.addReleasing("payload_two_last_chunks", "payload failure", start + dullChunk(0, Last) + chunk(1, Last, news),
        "something follows the last chunk", lastPlain, Packing::Zlib);
    folder.addReleasing("payload_chunk_twice", "payload failure", start + inner + inner + chunk(2, Last, news),
        "chunks are counted", innerPlain, Packing::Zlib);
    folder.addReleasing("payload_chunks_swapped", "payload failure",
        start + dullChunk(1, Inner) + inner + chunk(2, Last, news), "chunks are counted from the first", "",
        Packing::Zlib);
    folder.addReleasing("payload_chunk_left_out", "payload failure", start + inner + chunk(2, Last, news),
        "one is missing", innerPlain, Packing::Zlib);
    folder.addReleasing("payload_other_nonce", "payload failure", header + QByteArray(16, 'n') + small,
        "the nonce belongs to another payload", "");
}

void addArmor(VectorFolder &folder)
{
    const QByteArray file = rightFile();
    const QByteArray right = armored(file);
    const QByteArray begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    const QByteArray end = "-----END AGE ENCRYPTED FILE-----\n";
    const QByteArray body = right.sliced(begin.size()).chopped(end.size());
    const QByteArray firstLine = body.first(65);
    folder.sealed(Sealed::ForReader);
    folder.armored();
    const auto success = [&](const QByteArray &name, const QByteArray &text, const QByteArray &comment) {
        folder.addReleasing(name, "success", text, comment, news);
    };
    const auto refused = [&](const QByteArray &name, const QByteArray &text, const QByteArray &comment) {
        folder.add(name, "armor failure", text, comment);
    };
    success("armor_right", right, "as we write it");
    success("armor_crlf_lines", replaced(right, "\n", "\r\n"), "as mail carries it");
    success("armor_white_around", " \n\t\r\n" + right + "\n \n", "whitespace may stand around it");
    success("armor_no_last_newline", right.chopped(1), "the end of the last line may be missing");
    refused("armor_much_white_before", QByteArray(1100, '\n') + right, "more whitespace than we read");
    refused("armor_much_white_after", right + QByteArray(1100, '\n'), "more whitespace than we read");
    refused("armor_word_before", "see:\n" + right, "a word before it");
    refused("armor_word_after", right + "greetings\n", "a word after it");
    refused("armor_twice", right + right, "one after the other");
    refused("armor_empty_line_inside", begin + firstLine + '\n' + body.sliced(65) + end, "an empty line");
    refused("armor_empty_line_first", begin + '\n' + body + end, "an empty line after the first");
    refused("armor_short_line_inside", begin + body.first(60) + '\n' + body.sliced(60) + end, "wrapped at 60 once");
    refused("armor_long_line", begin + firstLine.chopped(1) + body.sliced(65, 4) + '\n' + body.sliced(69) + end,
        "68 columns");
    refused("armor_space_at_end", begin + firstLine.chopped(1) + " \n" + body.sliced(65) + end,
        "a space at the end of a line");
    refused("armor_space_before_end_line", begin + body + ' ' + end, "a space before the last line");
    refused("armor_short_first_line", begin + "YWdl\n" + body + end, "only the last line may be short");
    refused("armor_no_padding", begin + body + "YQ\n" + end, "padding is required here");
    refused("armor_stray_bits", begin + QByteArray("YR==\n") + end, "base64 that is not canonical");
    refused("armor_no_end_line", begin + body, "cut before the last line");
    refused("armor_no_body_no_end", begin, "cut after the first line");
    refused("armor_other_label", replaced(right, "AGE ENCRYPTED FILE", "PGP MESSAGE"), "the label of another program");
    refused("armor_other_begin_label", "-----BEGIN PGP MESSAGE-----\n" + body + end, "begins as another");
    refused(
        "armor_space_after_begin", replaced(right, begin, begin.chopped(1) + " \n"), "a space after the first line");
    refused("armor_other_end_label", begin + body + "-----END PGP MESSAGE-----\n", "begins as one, ends as another");
    refused("armor_small_letters", replaced(right, "AGE ENCRYPTED FILE", "age encrypted file"),
        "labels are told apart by case");
    refused("armor_four_dashes", replaced(right, "-----BEGIN", "----BEGIN"), "a dash is missing");
    refused("armor_header_line", begin + "Version: 1\n\n" + body + end, "PEM headers");
    refused("armor_foreign_letter", begin + '!' + body.sliced(1) + end, "a character outside of the alphabet");
    folder.add("armor_nothing_inside", "header failure", begin + end, "right armor around nothing");
    folder.add("armor_not_armored", "armor failure", file, "the binary form, where armor is announced");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        qFatal("usage: write_age_vectors DIR");
    VectorFolder folder(QString::fromLocal8Bit(argv[1]));
    addHeaders(folder);
    addStanzas(folder);
    addX25519(folder);
    addHybrid(folder);
    addPassphrases(folder);
    addPayloads(folder);
    addArmor(folder);
    return 0;
}
