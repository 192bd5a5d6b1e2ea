import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Signatures and images with nothing but the JDK. Each line of the input is a command and its arguments in base64, apart by
 * blanks; each line of the output is the answer in base64, or `!` and the name of an exception.
 */
public class Verify {
  static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
  static final Map<String, KeyPair> keys = new HashMap<>();

  public static void main(String[] none) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(answer(line.split(" ")));
    }
  }

  static String answer(String[] parts) {
    try {
      byte[][] given = new byte[parts.length - 1][];
      for (int at = 0; at < given.length; at++) given[at] = Base64.getDecoder().decode(parts[at + 1]);
      return Base64.getEncoder().encodeToString(run(parts[0], given));
    } catch (Exception problem) {
      return "!" + problem.getClass().getSimpleName();
    }
  }

  static byte[] run(String command, byte[][] given) throws Exception {
    switch (command) {
      case "verify": return bytes(verify(text(given[0]), given[1], given[2], given[3]) ? "yes" : "no");
      case "key": return key(text(given[0])).getPublic().getEncoded();
      case "sign": return sign(text(given[0]), given[1]);
      case "readPng": return bytes(readPng(given[0]));
      case "readSvg": return bytes(readSvg(given[0]));
      case "writePng": return writePng(given[0], text(given[1]));
      case "writeSvg": return writeSvg(given[0], text(given[1]));
      default: throw new IllegalArgumentException(command);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Signature signature(String algorithm) throws Exception {
    switch (algorithm) {
      case "EdDSA": return Signature.getInstance("Ed25519");
      case "ES256": return Signature.getInstance("SHA256withECDSAinP1363Format");
      case "RS256": return Signature.getInstance("SHA256withRSA");
      default: throw new IllegalArgumentException(algorithm);
    }
  }

  static String family(String algorithm) {
    return algorithm.equals("EdDSA") ? "Ed25519" : algorithm.equals("ES256") ? "EC" : "RSA";
  }

  static boolean verify(String algorithm, byte[] data, byte[] signed, byte[] spki) throws Exception {
    Signature signature = signature(algorithm);
    signature.initVerify(KeyFactory.getInstance(family(algorithm)).generatePublic(new X509EncodedKeySpec(spki)));
    signature.update(data);
    return signature.verify(signed);
  }

  static KeyPair key(String algorithm) throws Exception {
    if (!keys.containsKey(algorithm)) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(family(algorithm));
      if (algorithm.equals("ES256")) generator.initialize(256);
      if (algorithm.equals("RS256")) generator.initialize(2048);
      keys.put(algorithm, generator.generateKeyPair());
    }
    return keys.get(algorithm);
  }

  static byte[] sign(String algorithm, byte[] data) throws Exception {
    Signature signature = signature(algorithm);
    signature.initSign(key(algorithm).getPrivate());
    signature.update(data);
    return signature.sign();
  }

  static ImageReader pngReader(byte[] png) throws Exception {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
    return reader;
  }

  static String readPng(byte[] png) throws Exception {
    IIOMetadata metadata = pngReader(png).getImageMetadata(0);
    NodeList entries = ((IIOMetadataNode) metadata.getAsTree("javax_imageio_png_1.0")).getElementsByTagName("iTXtEntry");
    for (int at = 0; at < entries.getLength(); at++) {
      Element entry = (Element) entries.item(at);
      if (entry.getAttribute("keyword").equals("openbadgecredential")) return entry.getAttribute("text");
    }
    throw new IllegalArgumentException("no credential");
  }

  static byte[] writePng(byte[] png, String credential) throws Exception {
    ImageReader reader = pngReader(png);
    IIOImage image = reader.readAll(0, null);
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "openbadgecredential");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", credential);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(texts);
    image.getMetadata().mergeTree("javax_imageio_png_1.0", root);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(image);
    }
    return out.toByteArray();
  }

  static Document parse(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  static String readSvg(byte[] svg) throws Exception {
    Element found = (Element) parse(svg).getElementsByTagNameNS(NAMESPACE, "credential").item(0);
    return found.hasAttribute("verify") ? found.getAttribute("verify") : found.getTextContent().strip();
  }

  static byte[] writeSvg(byte[] svg, String credential) throws Exception {
    Document document = parse(svg);
    Element element = document.createElementNS(NAMESPACE, "openbadges:credential");
    if (credential.startsWith("{")) element.appendChild(document.createCDATASection(credential));
    else element.setAttribute("verify", credential);
    document.getDocumentElement().insertBefore(element, document.getDocumentElement().getFirstChild());
    StringWriter out = new StringWriter();
    TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
    return bytes(out.toString());
  }
}
