import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates a PDF, or all PDFs of a folder, for each line that it reads: a line a file and flavor,
 * then what fails, and an empty line at the end.
 */
public class Validate {
    public static void main(String[] flavors) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            for (Path file : files(Path.of(line))) {
                for (String flavor : flavors) {
                    validate(file, PDFAFlavour.byFlavourId(flavor), flavor);
                }
            }
            System.out.println();
            System.out.flush();
        }
    }

    private static List<Path> files(Path start) throws Exception {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(start)) {
            try (var found = Files.newDirectoryStream(start, "*.pdf")) {
                found.forEach(files::add);
            }
        } else {
            files.add(start);
        }
        return files;
    }

    private static void validate(Path file, PDFAFlavour flavour, String name) throws Exception {
        try (FileInputStream stream = new FileInputStream(file.toFile());
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            System.out.println(name + " " + result.isCompliant() + " " + result.getTotalAssertions()
                    + " " + file.getFileName());
            for (TestAssertion assertion : result.getTestAssertions()) {
                System.out.println("  " + assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage().replace("\n", " "));
            }
        }
    }
}
