package vn.vankho.text.word;

import javax.xml.stream.XMLInputFactory;

/** XML không thực thể ngoài: readers of XML that follow nothing out of the file they read. */
final class PlainXml {

  private PlainXml() {}

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
