package vn.vankho.text.ocr;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;

/**
 * Bảng âm tiết: whether letters make a Vietnamese syllable: an onset, a rhyme and a tone that go
 * together in spelling. Built from the rules of quốc ngữ, not from a dictionary: it also holds
 * syllables that no word has.
 */
final class Syllables {
  private static final Set<String> ONSETS =
      set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

  private static final Set<String> OPEN_RHYMES =
      set(
          "a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu"
              + " i ia im in inh iu iêm iên iêng iêu o oi om on ong oong oa oai oan oang oanh oao"
              + " oay oăm oăn oăng oe oem oen oeo ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ua ui um un ung"
              + " uân uâng uây uê uênh ui uôi uôm uôn uông uơ uy uya uynh uyu uyên ư ưa ưi ưm ưn ưng"
              + " ưu ươi ươm ươn ương ươu y yên yêng yêm yêu uyn ynh oam");

  /** These take the sharp or the heavy tone only. */
  private static final Set<String> STOPPED_RHYMES =
      set(
          "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oc ooc op ot oac"
              + " oach oat oăc oăt oap oet ôc ôp ôt ôôc ơp ơt uc up ut uât uôc uôp uôt uych uyt uyêt"
              + " ưc ưt ươc ươp ươt yêt uyp êc ưp uêch yt ych");

  private static final String SHARP = "\u0301";
  private static final String HEAVY = "\u0323";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Syllables() {}

  private static Set<String> set(String words) {
    return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this is one syllable, in letters of any case. */
  static boolean isOne(String word) {
    StringBuilder toneless = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    String parts = Normalizer.normalize(Vietnamese.key(word), Normalizer.Form.NFD);
    parts.chars().forEach(c -> (TONES.indexOf(c) >= 0 ? tone : toneless).append((char) c));
    if (tone.length() > 1) {
      return false;
    }
    String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
    for (int i = Math.min(3, letters.length() - 1); i >= 0; i--) {
      String onset = letters.substring(0, i);
      String rhyme = letters.substring(i);
      if (ONSETS.contains(onset) && agree(onset, rhyme) && isRhyme(rhyme, tone.toString())) {
        return true;
      }
    }
    // gì, gìn: the onset gi lends the rhyme its i.
    return letters.matches("gi(n|êng|ên|êt|êc|êm|êp)?");
  }

  private static boolean isRhyme(String rhyme, String tone) {
    return OPEN_RHYMES.contains(rhyme)
        || STOPPED_RHYMES.contains(rhyme) && (tone.equals(SHARP) || tone.equals(HEAVY));
  }

  /** k, gh and ngh before e, ê, i, y only; c, g and ng before the others. */
  private static boolean agree(String onset, String rhyme) {
    boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front;
      case "c", "g", "ng" -> !front;
      default -> true;
    };
  }
}
